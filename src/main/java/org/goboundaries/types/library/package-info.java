/** What the standard library declares, for where its code is not available. */
@NullMarked
package org.goboundaries.types.library;

import org.jspecify.annotations.NullMarked;
