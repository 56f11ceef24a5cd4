/** What the page of each rule says: its title, severity and text. */
@NullMarked
package org.goboundaries.catalog;

import org.jspecify.annotations.NullMarked;
