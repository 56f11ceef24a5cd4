package org.goboundaries.flow.outcomes;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.effects.TypedEffects;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.syntax.CallExpr;

/** How one function ends, given how those end that it calls. */
final class CodeOutcomes {
  private final Bodies bodies;
  private final CallGraph calls;

  CodeOutcomes(Bodies bodies) {
    this.bodies = bodies;
    this.calls = bodies.calls();
  }

  Set<Outcome> of(Code code, AssumedOutcomes assumed) {
    FunctionBody body = bodies.under(code, assumed);
    ControlGraph graph = body.graph();
    if (!graph.isComplete()) {
      return Outcomes.UNKNOWN;
    }
    Set<Outcome> ends = EnumSet.noneOf(Outcome.class);
    BitSet reached = body.reached();
    for (Outcome outcome : Outcome.values()) {
      if (reached.get(outcome.end())) {
        ends.add(outcome);
      }
    }
    boolean isDeferring = reached.stream().anyMatch(point -> graph.kind(point) == PointKind.DEFER);
    if (isDeferring && ends.stream().anyMatch(Outcome::runsDeferred)) {
      addDeferred(code, bodies.effects(code, assumed), assumed, ends);
    }
    return ends;
  }

  /** Deferred calls may recover, and may end the goroutine or the process in their turn. */
  private void addDeferred(
      Code code, TypedEffects effects, AssumedOutcomes assumed, Set<Outcome> ends) {
    if (ends.contains(Outcome.PANICS)) {
      ends.add(Outcome.RETURNS);
    }
    for (Site site : calls.sites(code)) {
      if (site.manner() == Manner.DEFER && site.node() instanceof CallExpr call) {
        addOthers(effects.outcomes(call), ends);
        calls.calls(site).forEach(each -> addOthers(assumed.of(each.to()), ends));
      }
    }
  }

  private static void addOthers(Set<Outcome> deferred, Set<Outcome> ends) {
    deferred.stream().filter(outcome -> outcome != Outcome.RETURNS).forEach(ends::add);
  }
}
