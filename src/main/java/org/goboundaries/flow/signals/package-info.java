/**
 * What Go code asks of package os/signal: {@link org.goboundaries.flow.signals.SignalRequests}
 * finds the calls of a file and what they are given. Signals and channels are followed to where
 * they are made ({@link org.goboundaries.flow.signals.ValueSources}): through constants, variables,
 * fields, slices, helpers that return them, and helpers that get them. What can't be followed is
 * unknown.
 */
@NullMarked
package org.goboundaries.flow.signals;

import org.jspecify.annotations.NullMarked;
