package org.goboundaries.flow.stranded;

import org.goboundaries.flow.locks.RelockGap;
import org.goboundaries.flow.witness.Witness;

/**
 * A panic that comes while a mutex is unlocked for a while, so that a deferred call unlocks it once
 * more: then the process dies.
 *
 * @param gap the mutex, and what is done to it
 * @param witness how it comes about
 * @param isCertain whether the panic is explicit
 */
public record SkippedRelock(RelockGap gap, Witness witness, boolean isCertain) {}
