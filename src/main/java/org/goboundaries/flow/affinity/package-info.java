/**
 * Calls that depend on the thread of their goroutine, where it may leave the thread: without a
 * lock, without that of the main thread, between a failure and the look at its error, or before a
 * child has ended. Each rule stands on what {@code flow.threads} knows.
 */
@NullMarked
package org.goboundaries.flow.affinity;

import org.jspecify.annotations.NullMarked;
