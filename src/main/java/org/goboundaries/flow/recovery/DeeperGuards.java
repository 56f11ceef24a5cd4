package org.goboundaries.flow.recovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.RecoverCalls;
import org.goboundaries.flow.recovery.PanicsAhead.Ahead;
import org.goboundaries.syntax.BadStmt;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Walk;

/** Guards that deferred functions defer: they stop the panics of those, and no others. */
final class DeeperGuards {
  private final Bodies bodies;
  private final CallGraph graph;
  private final RecoverCalls calls;
  private final Map<Code, PanicsAhead> panics = new HashMap<>();

  DeeperGuards(Bodies bodies, RecoverCalls calls) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.calls = calls;
  }

  /** What can panic in some code after a defer statement. */
  Ahead ahead(Code code, DeferStmt defer) {
    return panics.computeIfAbsent(code, key -> new PanicsAhead(bodies, key)).behind(defer);
  }

  /** Whether a literal is only ever deferred where it has nothing to guard. */
  boolean isTooDeep(Code code) {
    List<Call> entering = graph.entering(code);
    return code.isLiteral()
        && graph.isFullyKnown(code)
        && !entering.isEmpty()
        && entering.stream().allMatch(call -> call.isDirect() && isIdle(call.site()));
  }

  /** Whether a deferred function defers something behind which nothing in it can panic. */
  boolean isIdle(Site site) {
    Code around = site.code();
    return site.manner() == Manner.DEFER
        && around.body() != null
        && isOnlyDeferred(around)
        && calls.in(around).isEmpty()
        && calls.parent(site) instanceof DeferStmt defer
        && ahead(around, defer) == Ahead.NOTHING
        && !Walk.any(around.node(), BadStmt.class::isInstance);
  }

  private boolean isOnlyDeferred(Code code) {
    List<Call> entering = graph.entering(code);
    return graph.isFullyKnown(code)
        && !entering.isEmpty()
        && entering.stream().allMatch(call -> Deferrals.manner(call) == Manner.DEFER);
  }
}
