package org.goboundaries.flow.outcomes;

import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.syntax.FuncLit;
import org.jspecify.annotations.Nullable;

/** How functions end, by what is known or assumed of their code. */
record AssumedOutcomes(CallGraph graph, Function<Code, Set<Outcome>> byCode) implements Outcomes {
  /** How a piece of code ends; null is code that is not available. */
  Set<Outcome> of(@Nullable Code code) {
    return code == null ? UNKNOWN : byCode.apply(code);
  }

  @Override
  public Set<Outcome> of(org.goboundaries.types.model.Function function) {
    return of(graph.code(function));
  }

  @Override
  public Set<Outcome> of(FuncLit literal) {
    return of(graph.code(literal));
  }
}
