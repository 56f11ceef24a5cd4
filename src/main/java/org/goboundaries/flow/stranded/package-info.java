/**
 * What a panic leaves behind that is stopped further up, and what a goroutine that exits leaves: a
 * mutex that stays locked, somebody who waits forever. {@code Catchers} says who stops the panics
 * of a function, {@code PanicWeights} how much speaks for one.
 */
@NullMarked
package org.goboundaries.flow.stranded;

import org.jspecify.annotations.NullMarked;
