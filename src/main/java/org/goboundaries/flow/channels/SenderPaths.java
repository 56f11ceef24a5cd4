package org.goboundaries.flow.channels;

import java.util.Collection;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** Questions about the ways of a goroutine to its sends. */
final class SenderPaths {
  private SenderPaths() {}

  /** Whether a run may return from a point on without coming by some others. */
  static boolean canReturn(FunctionBody body, int from, Collection<Integer> others) {
    return ShortestPaths.toNearest(
            point -> point == ControlGraph.RETURNED,
            from,
            point ->
                body.graph().leaving(point).stream()
                    .filter(edge -> !edge.kind().isAbrupt() && !others.contains(edge.to()))
                    .toList(),
            Edge::to)
        .isPresent();
  }

  /** Whether something has to come from another channel before a point can be got to. */
  static boolean isAwaited(FunctionBody body, int point) {
    ControlGraph graph = body.graph();
    for (int other = 0; other < graph.size(); other++) {
      Expr channel = received(graph, other);
      if (channel != null
          && body.answers().type(channel).underlying() instanceof Channel type
          && !isTime(type)
          && body.mayFollow(other, point)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Expr received(ControlGraph graph, int point) {
    Node node = graph.node(point);
    if (graph.kind(point) == PointKind.RECEIVE && node instanceof UnaryExpr receive) {
      return receive.operand();
    }
    return graph.kind(point) == PointKind.RANGE && node instanceof RangeStmt loop
        ? loop.operand()
        : null;
  }

  /** Whether a channel is one of a timer. */
  static boolean isTimer(Expr channel, Answers answers) {
    return answers.type(channel).underlying() instanceof Channel type && isTime(type);
  }

  private static boolean isTime(Channel channel) {
    Type element = channel.element();
    return element instanceof Named named
        && named.symbol().name().equals("Time")
        && named.symbol().owner() != null
        && named.symbol().owner().path().equals("time");
  }
}
