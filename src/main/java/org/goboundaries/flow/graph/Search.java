package org.goboundaries.flow.graph;

import java.util.BitSet;

/** Which points can be got to, or come from, along edges of some kinds. */
final class Search {
  private final FlowGraph graph;
  private final int kinds;

  /**
   * @param kinds the edges that may be used, as bits
   */
  Search(FlowGraph graph, int kinds) {
    this.graph = graph;
    this.kinds = kinds;
  }

  /** The points after at least one edge from {@code start}; none beyond {@code barrier}. */
  BitSet after(int start, int barrier) {
    Edges edges = graph.edges();
    BitSet seen = new BitSet();
    int[] open = new int[graph.size() + 1];
    int count = 0;
    open[count++] = start;
    while (count > 0) {
      int point = open[--count];
      for (int edge = edges.leaving()[point]; edge < edges.leaving()[point + 1]; edge++) {
        int target = edges.target()[edge];
        if (edges.isOf(edge, kinds) && target != barrier && !seen.get(target)) {
          seen.set(target);
          open[count++] = target;
        }
      }
    }
    return seen;
  }

  /** The points before at least one edge to {@code end}. */
  BitSet before(int end) {
    Edges edges = graph.edges();
    BitSet seen = new BitSet();
    int[] open = new int[graph.size() + 1];
    int count = 0;
    open[count++] = end;
    while (count > 0) {
      int point = open[--count];
      for (int i = edges.entering()[point]; i < edges.entering()[point + 1]; i++) {
        int edge = edges.byTarget()[i];
        int source = edges.source()[edge];
        if (edges.isOf(edge, kinds) && !seen.get(source)) {
          seen.set(source);
          open[count++] = source;
        }
      }
    }
    return seen;
  }
}
