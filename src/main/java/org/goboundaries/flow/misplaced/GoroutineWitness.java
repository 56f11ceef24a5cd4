package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.misplaced.GuardedStarts.GuardedStart;
import org.goboundaries.flow.misplaced.StartedPanics.Panicking;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;

/** Tells how a panic comes to pass by a guard. */
final class GoroutineWitness {
  private GoroutineWitness() {}

  /** From the guard over the start of the goroutine to what panics in it. */
  static Witness of(GuardedStart start, Panicking panicking) {
    Witness witness = Witness.NONE.then(start.shield().step());
    Movement wrapped = start.wrapped();
    if (wrapped != null) {
      witness = witness.then(Step.at(wrapped.in(), wrapped.at(), "this function runs under it"));
    }
    Step handler = start.handler();
    witness = handler == null ? witness : witness.then(handler);
    for (Call call : start.way()) {
      witness = witness.then(Step.atCallee(call.site(), "called here, under the guard"));
    }
    witness =
        witness.then(
            Step.atCallee(start.start().site(), "this goroutine is started, and has no guard"));
    for (Call call : panicking.way()) {
      if (!call.to().isLiteral()) {
        witness = witness.then(Step.atCallee(call.site(), "called here"));
      }
    }
    List<Site> helpers = panicking.panic().helpers();
    return helpers.isEmpty()
        ? witness
        : witness.then(Step.atCallee(helpers.get(helpers.size() - 1), "the panic"));
  }
}
