package org.goboundaries.flow.recursion;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.FlowGraph;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What a run of one function may do instead of calls of some kind, or before them. */
final class RecursionExits {
  private final FunctionBody body;
  private final ControlGraph graph;
  private final Predicate<Site> isBarrier;
  private final Set<Integer> before;

  /**
   * Of a function.
   *
   * @param isBarrier the calls beyond which no run is followed
   */
  RecursionExits(FunctionBody body, Predicate<Site> isBarrier) {
    this.body = body;
    this.graph = body.graph();
    this.isBarrier = isBarrier;
    this.before = ShortestPaths.from(List.of(ControlGraph.ENTRY), this::leaving, Edge::to).nodes();
  }

  private List<Edge> leaving(int point) {
    return isBarrier(point)
        ? List.of()
        : graph.leaving(point).stream().filter(edge -> edge.kind() != EdgeKind.MAY_PANIC).toList();
  }

  private boolean isBarrier(int point) {
    Site site = body.site(point);
    return site != null && isBarrier.test(site);
  }

  /** Whether the function can end without such a call; that operations may panic doesn't count. */
  boolean endsWithout() {
    return !graph.isComplete() || before.stream().anyMatch(FlowGraph::isEnd);
  }

  /**
   * Whether something else may come before such a call: the function waits, stays in a loop, calls
   * what isn't known to return, or an operation panics that did not in the round before.
   *
   * @param quiet the calls that don't count
   */
  boolean mayStay(QuietCalls quiet) {
    return before.stream()
        .anyMatch(
            point ->
                mayStay(point)
                    || graph.kind(point) == PointKind.CALL && mayStay(body.site(point), quiet)
                    || mayPanic(point));
  }

  private boolean mayStay(@Nullable Site site, QuietCalls quiet) {
    return site != null && !isBarrier.test(site) && !quiet.has(site);
  }

  private boolean mayStay(int point) {
    return switch (graph.kind(point)) {
      case SEND, RECEIVE, SELECT, RANGE_FUNCTION -> true;
      case LOOP -> graph.node(point) instanceof ForStmt loop && loop.condition() == null;
      case RANGE ->
          graph.node(point) instanceof RangeStmt loop
              && body.answers().type(loop.operand()).underlying() instanceof Channel;
      default -> false;
    };
  }

  private boolean mayPanic(int point) {
    return graph.kind(point) != PointKind.CALL
        && graph.leaving(point).stream().anyMatch(edge -> edge.kind() == EdgeKind.MAY_PANIC)
        && !isOfReceiver(graph.node(point));
  }

  /** A receiver that isn't nil in one round isn't so in the next, if it is the same. */
  private boolean isOfReceiver(@Nullable Node operation) {
    return operation instanceof SelectorExpr selector
        && selector.operand() instanceof Ident name
        && body.answers().symbol(name) instanceof Variable variable
        && variable.kind() == Variable.Kind.RECEIVER
        && body.sites().stream()
            .filter(isBarrier)
            .allMatch(site -> isOn(Step.callee(site), variable));
  }

  private boolean isOn(Node callee, Variable receiver) {
    return callee instanceof SelectorExpr selector
        && selector.operand() instanceof Ident name
        && body.answers().symbol(name) == receiver;
  }
}
