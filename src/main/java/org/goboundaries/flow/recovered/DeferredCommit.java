package org.goboundaries.flow.recovered;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A commit that a deferred call makes where no error is set.
 *
 * @param deferred the call that is deferred
 * @param commit the call that commits, in the deferred function or the deferred call itself
 * @param transaction what is committed, as the function knows it that defers
 * @param error what has to be nil for it; null where it is always made
 */
record DeferredCommit(Site deferred, Site commit, Symbol transaction, @Nullable Variable error) {}
