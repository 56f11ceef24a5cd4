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
    Edges edges = graph.edges();
    int size = graph.size();
    int[] vertex = new int[size];
    int[] number = new int[size];
    int[] parent = new int[size];
    int[] postorder = new int[size];
    int[] next = edges.leaving().clone();
    Arrays.fill(number, -1);
    int count = 0;
    int left = 0;
    int point = ControlGraph.ENTRY;
    number[point] = count;
    vertex[count++] = point;
    parent[point] = -1;
    while (point >= 0) {
      if (next[point] == edges.leaving()[point + 1]) {
        postorder[left++] = point;
        point = parent[point];
        continue;
      }
      int edge = next[point]++;
      int target = edges.target()[edge];
      if (edges.isOf(edge, kinds) && number[target] < 0) {
        parent[target] = point;
        number[target] = count;
        vertex[count++] = target;
        point = target;
      }
    }
    return new DepthFirst(count, vertex, number, parent, postorder);
  }

  boolean reaches(int point) {
    return number[point] >= 0;
  }
}
