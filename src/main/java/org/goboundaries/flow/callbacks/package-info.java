/** Functions of Go that C calls, and what may leave C through them. */
@NullMarked
package org.goboundaries.flow.callbacks;

import org.jspecify.annotations.NullMarked;
