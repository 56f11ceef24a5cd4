package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.effects.TypedEffects;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.StatementOrder;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.check.Answers;
import org.jspecify.annotations.Nullable;

/** A function with a body: its calls, and the order in which they run. For one thread. */
final class Body {
  private final Code code;
  private final List<Site> sites;
  private final ControlGraph graph;
  private final StatementOrder order;
  private final Map<Node, Integer> deferred = new IdentityHashMap<>();
  private final Map<Integer, Site> byPoint = new HashMap<>();

  Body(Code code, CallGraph calls, Knowledge knowledge, Answers answers) {
    this.code = code;
    this.sites = calls.sites(code);
    this.graph =
        ControlGraph.of(
            Objects.requireNonNull(code.body()),
            new TypedEffects(answers, Outcomes.NONE, knowledge));
    this.order = new StatementOrder(graph);
    for (int point = 0; point < graph.size(); point++) {
      if (graph.kind(point) == PointKind.DEFER && graph.node(point) instanceof DeferStmt defer) {
        deferred.put(defer.call(), point);
      }
    }
    sites.forEach(site -> byPoint.put(point(site), site));
  }

  Code code() {
    return code;
  }

  List<Site> sites() {
    return sites;
  }

  ControlGraph graph() {
    return graph;
  }

  /** Where a call is made, or deferred; {@link ControlGraph#NONE} for go statements. */
  int point(Site site) {
    return deferred.getOrDefault(site.node(), graph.point(site.node()));
  }

  /** The call that is made or deferred at a point. */
  @Nullable Site site(int point) {
    return byPoint.get(point);
  }

  /** The points at which the function returns. */
  List<Integer> returns() {
    List<Integer> found = new ArrayList<>();
    graph.entering(ControlGraph.RETURNED).forEach(edge -> found.add(edge.from()));
    return found;
  }

  /** Whether one call can run after another. */
  boolean mayFollow(Site earlier, Site later) {
    return order.mayFollow(point(earlier), point(later)) != Answer.NO;
  }

  /** The points at which the function returns when a call has been made. */
  List<Integer> returnsBehind(Site site) {
    int from = point(site);
    return returns().stream()
        .filter(point -> point == from || order.mayFollow(from, point) != Answer.NO)
        .toList();
  }

  /** Whether whenever the later one runs, the earlier one has. */
  boolean isAlwaysBefore(Site earlier, Site later) {
    return order.isAlwaysBefore(point(earlier), point(later)) == Answer.YES;
  }

  /** Whether the function returns in no way without having made a call. */
  boolean isAlwaysMade(Site site) {
    int from = point(site);
    return returns().stream()
        .allMatch(point -> point == from || order.isAlwaysBefore(from, point) == Answer.YES);
  }

  /** Whether whenever a go statement runs, a call has been made. */
  boolean isAlwaysBeforeGo(Site earlier, Site start) {
    for (int point = 0; point < graph.size(); point++) {
      if (graph.node(point) instanceof GoStmt go && go.call() == start.node()) {
        return order.isAlwaysBefore(point(earlier), point) == Answer.YES;
      }
    }
    return false;
  }
}
