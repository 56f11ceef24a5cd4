/** What the page of each rule, its {@code rule.md}, says. */
@NullMarked
package org.goboundaries.catalog;

import org.jspecify.annotations.NullMarked;
