package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.flow.misplaced.StartedPanics.Panicking;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Wording.Meaning;

/** Finds what panics in functions that somebody else than Go calls, unless that never happens. */
final class EntryPanics {
  private final UnguardedFunctions unguarded;
  private final StartedPanics panics;
  private final StatedIntent intent;

  EntryPanics(Guards guards) {
    this.unguarded = new UnguardedFunctions(guards);
    this.panics = new StartedPanics(guards.bodies(), unguarded);
    this.intent = guards.intent(Meaning.IMPOSSIBLE);
  }

  synchronized boolean isGuarded(Code code) {
    return !unguarded.isOne(code);
  }

  synchronized List<EntryPanic> of(Code code) {
    return unguarded.isOne(code)
        ? panics.of(code).stream()
            .filter(each -> !intent.isAt(each.panic().code(), each.panic().node()))
            .map(EntryPanics::reported)
            .toList()
        : List.of();
  }

  private static EntryPanic reported(Panicking panicking) {
    Witness witness = Witness.NONE;
    for (Call call : panicking.way()) {
      witness =
          call.to().isLiteral() ? witness : witness.then(Step.atCallee(call.site(), "called here"));
    }
    List<Site> helpers = panicking.panic().helpers();
    return new EntryPanic(
        panicking.panic(),
        helpers.isEmpty()
            ? witness
            : witness.then(Step.atCallee(helpers.get(helpers.size() - 1), "the panic")));
  }
}
