/** Directives that take functions and variables of other packages without their leave. */
@NullMarked
package org.goboundaries.flow.linknames;

import org.jspecify.annotations.NullMarked;
