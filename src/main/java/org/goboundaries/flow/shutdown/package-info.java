/**
 * Servers whose requests are cut off by the end of the process, though they are asked to finish.
 * {@code ServerCalls} knows the calls of a server, {@code ShutdownStarts} the goroutines that ask a
 * server to finish; {@code Waits} says whether anything may wait for them, {@code ProcessEnds}
 * where the process ends. {@link CutShutdowns} is what rules ask.
 */
@NullMarked
package org.goboundaries.flow.shutdown;

import org.jspecify.annotations.NullMarked;
