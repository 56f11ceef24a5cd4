/**
 * Mutexes: which of them a function holds where, on every path, and what its callees do to them.
 * {@link MutexAnalysis} follows the held ones through one function, {@link MutexSummary} says what
 * a call takes and gives back, {@link Deadlocks} finds goroutines that wait for themselves.
 */
@NullMarked
package org.goboundaries.flow.locks;

import org.jspecify.annotations.NullMarked;
