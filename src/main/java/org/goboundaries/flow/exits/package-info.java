/**
 * Ends of the process, and the deferred clean-ups that they skip. {@link Cleanups} says what a
 * deferred call would have done, {@link Substance} whether there was something to do, {@link
 * Repeats} whether the way to the exit has done it by hand, {@link SkippedDefers} puts them
 * together.
 */
@NullMarked
package org.goboundaries.flow.exits;

import org.jspecify.annotations.NullMarked;
