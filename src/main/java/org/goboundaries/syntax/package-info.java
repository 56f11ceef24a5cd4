/** Go text as an immutable tree with comments and exact ranges. */
@NullMarked
package org.goboundaries.syntax;

import org.jspecify.annotations.NullMarked;
