package org.goboundaries.flow.recovered;

import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.witness.Witness;

/**
 * A panic that a guard stops, and of which nobody hears.
 *
 * @param guard what stops it
 * @param witness where the guard is deferred
 */
public record UnheardPanic(Guard guard, Witness witness) {}
