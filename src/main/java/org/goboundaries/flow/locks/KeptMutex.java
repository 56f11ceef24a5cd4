package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;

/**
 * A function returns with a mutex that it unlocks on other paths.
 *
 * @param mutex the mutex, as it is written
 * @param taken the call that took it
 * @param released the call that gives it back on another path
 * @param returns the return statements with it; where the function ends without one, its block
 * @param isFixable whether an unlock before the first of them can't be wrong
 */
public record KeptMutex(
    String mutex, Site taken, Site released, List<Node> returns, boolean isFixable) {
  /** Copies the list. */
  public KeptMutex {
    returns = List.copyOf(returns);
  }

  /** Where it is locked, and where else it is unlocked. */
  public Witness witness() {
    return new Witness(
        List.of(
            Step.atCallee(taken, '"' + mutex + "\" is locked here"),
            Step.atCallee(released, "another path unlocks it here")));
  }
}
