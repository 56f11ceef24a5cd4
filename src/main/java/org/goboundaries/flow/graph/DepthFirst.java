package org.goboundaries.flow.graph;

import java.util.Arrays;

/**
 * The points that can be got to from the entry, in the order in which a depth-first search comes to
 * them and leaves them.
 *
 * @param count how many there are
 * @param vertex points by number in preorder
 * @param number preorder number of a point, -1 where the search doesn't come
 * @param parent the point it came from
 * @param postorder points in the order in which they were left
 */
record DepthFirst(int count, int[] vertex, int[] number, int[] parent, int[] postorder) {

  static DepthFirst of(FlowGraph graph, int kinds) {
    return new Finder(graph, kinds).result();
  }

  boolean reaches(int point) {
    return number[point] >= 0;
  }

  private static final class Finder {
    private final Edges edges;
    private final int kinds;
    private final int[] vertex;
    private final int[] number;
    private final int[] parent;
    private final int[] postorder;
    private final int[] next;
    private int count;
    private int left;

    Finder(FlowGraph graph, int kinds) {
      this.edges = graph.edges();
      this.kinds = kinds;
      this.vertex = new int[graph.size()];
      this.number = new int[graph.size()];
      this.parent = new int[graph.size()];
      this.postorder = new int[graph.size()];
      this.next = edges.leaving().clone();
      Arrays.fill(number, -1);
    }

    DepthFirst result() {
      enter(ControlGraph.ENTRY, -1);
      int point = ControlGraph.ENTRY;
      while (point >= 0) {
        if (next[point] == edges.leaving()[point + 1]) {
          postorder[left++] = point;
          point = parent[point];
        } else {
          point = follow(point, next[point]++);
        }
      }
      return new DepthFirst(count, vertex, number, parent, postorder);
    }

    /** Where the search goes on. */
    private int follow(int point, int edge) {
      int target = edges.target()[edge];
      if (!edges.isOf(edge, kinds) || number[target] >= 0) {
        return point;
      }
      enter(target, point);
      return target;
    }

    private void enter(int point, int from) {
      parent[point] = from;
      number[point] = count;
      vertex[count++] = point;
    }
  }
}
