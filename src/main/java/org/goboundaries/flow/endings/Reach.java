package org.goboundaries.flow.endings;

import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.effects.TypedEffects;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.StatementOrder;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;

/** What of a body can be got to. May be used by many threads. */
final class Reach {
  private final Block body;
  private final ControlGraph graph;
  private final StatementOrder order;

  private Reach(Block body, ControlGraph graph) {
    this.body = body;
    this.graph = graph;
    this.order = new StatementOrder(graph);
  }

  static Reach of(Block body, Answers answers, Knowledge knowledge) {
    return new Reach(
        body, ControlGraph.of(body, new TypedEffects(answers, Outcomes.NONE, knowledge)));
  }

  /** Whether a node in the body may be got to. */
  synchronized boolean isReached(Node node) {
    int point = point(node);
    return point == ControlGraph.NONE || order.isUnreachable(point) != Answer.YES;
  }

  /**
   * The point of a node, or where the innermost statement begins that has it: literals have none.
   */
  private int point(Node node) {
    int[] point = {graph.point(node)};
    if (point[0] == ControlGraph.NONE) {
      Walk.tree(
          body,
          inner -> {
            boolean isAround = inner.start() <= node.start() && node.end() <= inner.end();
            if (isAround && inner instanceof Stmt && graph.first(inner) != ControlGraph.NONE) {
              point[0] = graph.first(inner);
            }
            return isAround && inner != node;
          });
    }
    return point[0];
  }
}
