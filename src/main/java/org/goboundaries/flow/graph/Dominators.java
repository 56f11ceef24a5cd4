package org.goboundaries.flow.graph;

import java.util.Arrays;

/**
 * Which points are on every path from the entry to others. The algorithm is that of Lengauer and
 * Tarjan (A fast algorithm for finding dominators in a flowgraph, 1979), in its simple form: m log
 * n whatever the graph. Numbers below are those of a depth-first search.
 */
final class Dominators {
  private final DepthFirst search;
  private final int[] semi;
  private final int[] ancestor;
  private final int[] label;
  private final int[] immediate;
  private final int[] begin;
  private final int[] size;

  /**
   * @param kinds the edges that may be used, as bits
   */
  Dominators(FlowGraph graph, int kinds) {
    this.search = DepthFirst.of(graph, kinds);
    int count = search.count();
    this.semi = identity(count);
    this.label = identity(count);
    this.ancestor = new int[count];
    this.immediate = new int[count];
    this.begin = new int[count];
    this.size = new int[count];
    Arrays.fill(ancestor, -1);
    find(graph.edges(), kinds);
    number();
  }

  /** Whether the search found a way to a point. */
  boolean reaches(int point) {
    return search.reaches(point);
  }

  /** Whether every path to {@code later}, and there is one, leads over {@code earlier} or ends. */
  boolean dominates(int earlier, int later) {
    int one = search.number()[earlier];
    int other = search.number()[later];
    return one >= 0 && begin[one] <= begin[other] && begin[other] < begin[one] + size[one];
  }

  private void find(Edges edges, int kinds) {
    int[] bucket = new int[search.count()];
    int[] nextInBucket = new int[search.count()];
    Arrays.fill(bucket, -1);
    for (int at = search.count() - 1; at > 0; at--) {
      findSemi(edges, kinds, at);
      nextInBucket[at] = bucket[semi[at]];
      bucket[semi[at]] = at;
      int parent = search.number()[search.parent()[search.vertex()[at]]];
      ancestor[at] = parent;
      for (int i = bucket[parent]; i >= 0; i = nextInBucket[i]) {
        int best = best(i);
        immediate[i] = semi[best] < semi[i] ? best : parent;
      }
      bucket[parent] = -1;
    }
    for (int at = 1; at < search.count(); at++) {
      if (immediate[at] != semi[at]) {
        immediate[at] = immediate[immediate[at]];
      }
    }
  }

  private void findSemi(Edges edges, int kinds, int at) {
    int point = search.vertex()[at];
    for (int i = edges.entering()[point]; i < edges.entering()[point + 1]; i++) {
      int edge = edges.byTarget()[i];
      int source = search.number()[edges.source()[edge]];
      if (edges.isOf(edge, kinds) && source >= 0) {
        semi[at] = Math.min(semi[at], semi[best(source)]);
      }
    }
  }

  /** The number with the least semidominator on the way up in the forest; shortens the way. */
  private int best(int from) {
    if (ancestor[from] < 0) {
      return label[from];
    }
    int above = -1;
    int at = from;
    // up, turning the links around, then down again with what was learnt
    while (ancestor[ancestor[at]] >= 0) {
      int next = ancestor[at];
      ancestor[at] = above;
      above = at;
      at = next;
    }
    int root = ancestor[at];
    while (above >= 0) {
      int below = above;
      above = ancestor[below];
      if (semi[label[at]] < semi[label[below]]) {
        label[below] = label[at];
      }
      ancestor[below] = root;
      at = below;
    }
    return label[from];
  }

  /** Numbers the tree so that what a point dominates is an interval. */
  private void number() {
    Arrays.fill(size, 1);
    for (int at = size.length - 1; at > 0; at--) {
      size[immediate[at]] += size[at];
    }
    int[] next = new int[size.length];
    next[0] = 1;
    for (int at = 1; at < size.length; at++) {
      begin[at] = next[immediate[at]];
      next[at] = begin[at] + 1;
      next[immediate[at]] += size[at];
    }
  }

  private static int[] identity(int count) {
    int[] numbers = new int[count];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }
}
