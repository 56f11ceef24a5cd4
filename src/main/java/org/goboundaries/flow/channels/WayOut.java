package org.goboundaries.flow.channels;

import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.channels.LeftSender.Reason;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * How a function leaves a goroutine behind.
 *
 * @param node the clause of a select or the statement that does it
 */
record WayOut(Node node, Reason reason) {
  /** The way along some edges. */
  static WayOut of(List<Edge> edges, Exchange exchange) {
    FunctionBody body = exchange.body();
    CommClause clause = clause(edges, exchange);
    Edge last = edges.get(edges.size() - 1);
    if (clause != null) {
      return new WayOut(shown(clause), reason(clause, body));
    } else if (last.to() != ControlGraph.RETURNED) {
      return new WayOut(exchange.channel().definition(), Reason.ROUND);
    }
    Node statement = body.graph().node(last.from());
    return new WayOut(statement == null ? body.block() : statement, Reason.RETURN);
  }

  /** Of default the first statement. */
  private static Node shown(CommClause clause) {
    if (clause.communication() != null) {
      return clause.communication();
    }
    return clause.body().isEmpty() ? clause : clause.body().get(0);
  }

  /** The last clause on the way that was chosen instead of a receive; null without one. */
  private static @Nullable CommClause clause(List<Edge> edges, Exchange exchange) {
    for (int i = edges.size() - 1; i >= 0; i--) {
      Node from = exchange.body().graph().node(edges.get(i).from());
      Node to = exchange.body().graph().node(edges.get(i).to());
      if (from instanceof SelectStmt choice && to != null && exchange.isReceivedIn(choice)) {
        CommClause chosen =
            choice.clauses().stream()
                .filter(clause -> clause.start() <= to.start() && to.end() <= clause.end())
                .findFirst()
                .orElse(null);
        return chosen == null || exchange.isReceivedIn(chosen) ? null : chosen;
      }
    }
    return null;
  }

  private static Reason reason(CommClause clause, FunctionBody body) {
    Node communication = clause.communication();
    Expr[] channel = {null};
    if (communication != null) {
      Walk.tree(
          communication,
          node -> {
            if (node instanceof UnaryExpr receive && receive.operator() == Operator.ARROW) {
              channel[0] = ParenExpr.strip(receive.operand());
            }
            return !(node instanceof FuncLit);
          });
    }
    if (channel[0] != null && SenderPaths.isTimer(channel[0], body.answers())) {
      return Reason.TIME_OUT;
    }
    boolean isDone =
        channel[0] instanceof CallExpr call
            && call.function() instanceof SelectorExpr selector
            && selector.selector().name().equals("Done");
    return isDone ? Reason.CANCEL : Reason.OTHER;
  }
}
