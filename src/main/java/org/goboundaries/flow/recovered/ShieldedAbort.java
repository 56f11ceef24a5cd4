package org.goboundaries.flow.recovered;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;

/**
 * An abort of a response that a library's middleware stops.
 *
 * @param at the proxy, or the panic
 * @param isProxy whether a proxy aborts, and the program doesn't
 * @param middleware the call that installs it, as it is written
 * @param witness how the abort comes there
 * @param isCertain whether that middleware certainly guards the handler
 */
public record ShieldedAbort(
    Node at, boolean isProxy, String middleware, Witness witness, boolean isCertain) {}
