package org.goboundaries.flow.recovered;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Witness;

/**
 * A call by which a guard sends a panic value to a client.
 *
 * @param call the call in the guard
 * @param witness where the value is taken, and where it is sent if another function does that
 */
public record PanicLeak(Site call, Witness witness) {}
