package org.goboundaries.flow.graph;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** The edges that can be taken before the loops around a point begin a second round. */
final class FirstRound {
  private final FlowGraph graph;
  private final int point;
  private final Dominators dominators;

  FirstRound(FlowGraph graph, int point) {
    this.graph = graph;
    this.point = point;
    this.dominators = new Dominators(graph, EdgeKind.ALL);
  }

  /** All edges but those by which a loop around the point returns to its head. */
  IntPredicate edges() {
    BitSet returning = new BitSet();
    Edges edges = graph.edges();
    for (int edge = 0; edge < edges.source().length; edge++) {
      if (isAround(edges.target()[edge], edges.source()[edge])) {
        returning.set(edge);
      }
    }
    return edge -> !returning.get(edge);
  }

  /** Whether an edge closes a natural loop that has the point in it. */
  private boolean isAround(int head, int last) {
    return dominators.reaches(last)
        && dominators.reaches(point)
        && dominators.dominates(head, last)
        && dominators.dominates(head, point)
        && (point == last
            || point == head
            || new Search(graph, EdgeKind.ALL).after(point, head).get(last));
  }
}
