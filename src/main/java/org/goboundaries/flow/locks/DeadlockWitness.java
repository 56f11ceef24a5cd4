package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;

/** Tells the way of a deadlock. */
final class DeadlockWitness {
  private DeadlockWitness() {}

  static Witness of(Deadlock deadlock) {
    List<Step> steps = new ArrayList<>();
    boolean isOnce = deadlock.kind() == Kind.ONCE_IN_ITSELF;
    String taken = isOnce ? " runs this function here" : " is locked here";
    steps.add(Step.atCallee(deadlock.taken(), '"' + deadlock.mutex() + '"' + taken));
    List<Site> way = deadlock.way();
    for (int i = 1; i < way.size(); i++) {
      boolean isLast = i == way.size() - 1;
      String again = isOnce ? "it is asked for again here" : "it is locked again here";
      steps.add(Step.atCallee(way.get(i), isLast ? again : "called here"));
    }
    return new Witness(steps);
  }
}
