package org.goboundaries.flow.recovered;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Witness;

/**
 * A deferred call that commits a transaction while a panic goes on.
 *
 * @param deferred the call that is deferred
 * @param error the variable that is nil then, and so decides for the commit; empty where none does
 * @param witness what is done, what panics, and what commits
 * @param isCertain whether more than one thing is done, so that half of it is committed
 */
public record PanickingCommit(Site deferred, String error, Witness witness, boolean isCertain) {}
