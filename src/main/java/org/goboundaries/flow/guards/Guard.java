package org.goboundaries.flow.guards;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;

/**
 * A deferred call that stops the panics of the function it is deferred by.
 *
 * @param deferred the call, in the function that is guarded
 * @param code the function that it runs: a literal, or a declared one
 * @param recover the call of recover in that function
 */
public record Guard(Site deferred, Code code, Site recover) {
  /** The function whose panics end here. */
  public Code guarded() {
    return deferred.code();
  }
}
