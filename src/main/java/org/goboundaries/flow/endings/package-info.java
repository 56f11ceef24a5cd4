/** Calls that end their goroutine, and the ways that lead to them. */
@NullMarked
package org.goboundaries.flow.endings;

import org.jspecify.annotations.NullMarked;
