package org.goboundaries.flow.misplaced;

import org.goboundaries.flow.witness.Witness;

/**
 * A panic in a function that has no guard.
 *
 * @param panic what panics
 * @param witness the calls that lead to it
 */
public record EntryPanic(SurePanic panic, Witness witness) {}
