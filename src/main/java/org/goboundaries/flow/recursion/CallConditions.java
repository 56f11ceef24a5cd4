package org.goboundaries.flow.recursion;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.jspecify.annotations.Nullable;

/** How a run of a function comes to a call: which branches decide that it does. */
final class CallConditions {
  private final FunctionBody body;
  private final ControlGraph graph;
  private final int target;
  private final Set<Integer> passingBy;

  CallConditions(FunctionBody body, Site site) {
    this.body = body;
    this.graph = body.graph();
    this.target = body.point(site);
    List<Integer> ends = Stream.of(Outcome.values()).map(Outcome::end).toList();
    this.passingBy = ShortestPaths.from(ends, this::entering, Edge::from).nodes();
  }

  private List<Edge> entering(int point) {
    return graph.entering(point).stream()
        .filter(edge -> edge.from() != target && !isByTheWay(edge))
        .toList();
  }

  /** That operations and calls may panic, or not return, is no branch that somebody wrote. */
  private static boolean isByTheWay(Edge edge) {
    return switch (edge.kind()) {
      case MAY_PANIC, MAY_GOEXIT, MAY_EXIT -> true;
      default -> false;
    };
  }

  /** Whether a run comes to the call, as far as the function is known. */
  boolean isKnown() {
    return target != ControlGraph.NONE && graph.isComplete() && body.reached().get(target);
  }

  /** Whether a point comes before the call in some run. */
  boolean isBefore(int point) {
    return point != ControlGraph.NONE && point != target && body.mayFollow(point, target);
  }

  /** The branches of which one leads past the call. */
  List<Integer> branches() {
    return IntStream.range(0, graph.size()).filter(this::isBranch).boxed().toList();
  }

  private boolean isBranch(int point) {
    List<Edge> leaving = graph.leaving(point).stream().filter(edge -> !isByTheWay(edge)).toList();
    return leaving.size() > 1
        && isBefore(point)
        && leaving.stream().anyMatch(edge -> passingBy.contains(edge.to()));
  }

  /** Whether the run may have to wait for another goroutine on the way. */
  boolean mayWait() {
    return IntStream.range(0, graph.size())
        .filter(point -> isWait(graph.kind(point)))
        .anyMatch(this::isBefore);
  }

  private static boolean isWait(PointKind kind) {
    return kind == PointKind.SEND || kind == PointKind.RECEIVE || kind == PointKind.SELECT;
  }

  /** Whether a branch is decided by what is the same in each round. */
  boolean isSteady(int point, InvariantExpressions steady) {
    @Nullable Node node = graph.node(point);
    if (node instanceof RangeStmt loop) {
      return graph.kind(point) == PointKind.RANGE && steady.is(loop.operand());
    } else if (node instanceof TypeSwitchStmt choice) {
      return steady.isAsked(choice.guard());
    }
    return graph.kind(point) == PointKind.TEST
        && node instanceof Expr condition
        && steady.is(condition)
        && isTagSteady(condition, steady);
  }

  /** What a switch compares with the values of its cases. */
  private boolean isTagSteady(Expr value, InvariantExpressions steady) {
    Expr tag =
        body.parent(value) instanceof CaseClause clause
                && body.parent(clause) instanceof SwitchStmt choice
            ? choice.tag()
            : null;
    return tag == null || steady.is(tag);
  }
}
