package org.goboundaries.flow.recovered;

import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;

/**
 * A guard before other handlers that stops every panic, http.ErrAbortHandler included.
 *
 * @param guard what stops them
 * @param at the call of recover; of a helper of its own the call that is deferred
 * @param witness how an abort comes there
 */
public record SwallowedAbort(Guard guard, Node at, Witness witness) {}
