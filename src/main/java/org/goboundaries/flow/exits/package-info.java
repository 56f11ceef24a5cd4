/**
 * Ends of the process: the deferred clean-ups that they skip, and the requests that bring them
 * about. {@link Cleanups} says what a deferred call would have done, {@link LostWork} whether there
 * is something to lose, {@link Repeats} whether the way to the exit has done it by hand, {@link
 * ExitWays} whether the exit is near enough to count; {@link SkippedDefers} puts them together.
 * {@link HandlerExits} looks at the goroutines of requests and {@link Connections}, and asks for
 * the {@link Purposes} of their exits.
 */
@NullMarked
package org.goboundaries.flow.exits;

import org.jspecify.annotations.NullMarked;
