package org.goboundaries.flow.outcomes;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.effects.TypedEffects;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.Effects;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.types.check.Answers;

/** How one function ends, given how those end that it calls. */
final class CodeOutcomes {
  private final CallGraph calls;
  private final Knowledge knowledge;
  private final FunctionOutcomes others;

  CodeOutcomes(CallGraph calls, Knowledge knowledge, FunctionOutcomes others) {
    this.calls = calls;
    this.knowledge = knowledge;
    this.others = others;
  }

  Set<Outcome> of(Code code) {
    Block body = Objects.requireNonNull(code.body());
    Effects effects = new TypedEffects(answers(code), others, knowledge);
    ControlGraph graph = ControlGraph.of(body, effects);
    if (!graph.isComplete()) {
      return FunctionOutcomes.UNKNOWN;
    }
    Set<Outcome> ends = EnumSet.noneOf(Outcome.class);
    BitSet reached = reached(graph);
    for (Outcome outcome : Outcome.values()) {
      if (reached.get(outcome.end())) {
        ends.add(outcome);
      }
    }
    addDeferred(code, graph, reached, effects, ends);
    return ends;
  }

  private static Answers answers(Code code) {
    Code outermost = code;
    for (Code outer = code.outer(); outer != null; outer = outermost.outer()) {
      outermost = outer;
    }
    return code.unit().answers(code.file(), (Decl) outermost.node());
  }

  private static BitSet reached(ControlGraph graph) {
    BitSet reached = new BitSet(graph.size());
    Deque<Integer> open = new ArrayDeque<>();
    reached.set(ControlGraph.ENTRY);
    open.add(ControlGraph.ENTRY);
    while (!open.isEmpty()) {
      for (ControlGraph.Edge edge : graph.leaving(open.remove())) {
        if (!reached.get(edge.to())) {
          reached.set(edge.to());
          open.add(edge.to());
        }
      }
    }
    return reached;
  }

  /** Deferred calls may recover, and may end the goroutine or the process in their turn. */
  private void addDeferred(
      Code code, ControlGraph graph, BitSet reached, Effects effects, Set<Outcome> ends) {
    boolean isDeferring = reached.stream().anyMatch(point -> graph.kind(point) == PointKind.DEFER);
    if (!isDeferring || !runsDeferred(ends)) {
      return;
    }
    if (ends.contains(Outcome.PANICS)) {
      ends.add(Outcome.RETURNS);
    }
    for (Site site : calls.sites(code)) {
      if (site.manner() == Manner.DEFER && site.node() instanceof CallExpr call) {
        addOthers(effects.outcomes(call), ends);
        calls.calls(site).stream().map(Call::to).forEach(to -> addOthers(others.of(to), ends));
      }
    }
  }

  private static boolean runsDeferred(Set<Outcome> ends) {
    return ends.stream().anyMatch(Outcome::runsDeferred);
  }

  private static void addOthers(Set<Outcome> deferred, Set<Outcome> ends) {
    deferred.stream().filter(outcome -> outcome != Outcome.RETURNS).forEach(ends::add);
  }
}
