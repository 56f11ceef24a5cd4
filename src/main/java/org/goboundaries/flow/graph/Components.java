package org.goboundaries.flow.graph;

import java.util.Arrays;

/**
 * Points that lead to each other, by Tarjan's algorithm. Numbers of components are in the order of
 * time, latest first: an edge between two leads to the lower number.
 */
public final class Components {
  private static final int OPEN = -1;
  private final int[] component;
  private final boolean[] isLoop;

  /**
   * @param kinds the edges that may be used, as bits
   */
  Components(FlowGraph graph, int kinds) {
    this.component = new int[graph.size()];
    this.isLoop = new boolean[graph.size()];
    Arrays.fill(component, OPEN);
    new Finder(graph, kinds).find();
  }

  /** Those of a graph, by all of its edges. */
  public Components(FlowGraph graph) {
    this(graph, EdgeKind.ALL);
  }

  /** The number of a point's component. */
  public int of(int point) {
    return component[point];
  }

  /** Whether a point can lead back to itself. */
  public boolean isInLoop(int point) {
    return isLoop[component[point]];
  }

  private final class Finder {
    private final Edges edges;
    private final int kinds;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final int[] parent;
    private final int[] stack;
    private int height;
    private int numbers;
    private int components;

    Finder(FlowGraph graph, int kinds) {
      this.edges = graph.edges();
      this.kinds = kinds;
      this.number = new int[graph.size()];
      this.low = new int[graph.size()];
      this.next = edges.leaving().clone();
      this.parent = new int[graph.size()];
      this.stack = new int[graph.size()];
    }

    void find() {
      for (int point = 0; point < number.length; point++) {
        if (number[point] == 0) {
          search(point);
        }
      }
    }

    private void search(int start) {
      open(start, -1);
      int point = start;
      while (point >= 0) {
        if (next[point] < edges.leaving()[point + 1]) {
          point = follow(point, next[point]++);
        } else {
          point = close(point);
        }
      }
    }

    private void open(int point, int from) {
      numbers++;
      number[point] = numbers;
      low[point] = numbers;
      parent[point] = from;
      stack[height++] = point;
    }

    /** Where the search goes on. */
    private int follow(int point, int edge) {
      int target = edges.target()[edge];
      if (!edges.isOf(edge, kinds)) {
        return point;
      }
      if (number[target] == 0) {
        open(target, point);
        return target;
      }
      if (component[target] == OPEN) {
        low[point] = Math.min(low[point], number[target]);
      }
      return point;
    }

    private int close(int point) {
      int from = parent[point];
      if (from >= 0) {
        low[from] = Math.min(low[from], low[point]);
      }
      if (low[point] == number[point]) {
        isLoop[components] = stack[height - 1] != point || leadsToItself(point);
        int member;
        do {
          member = stack[--height];
          component[member] = components;
        } while (member != point);
        components++;
      }
      return from;
    }

    private boolean leadsToItself(int point) {
      for (int edge = edges.leaving()[point]; edge < edges.leaving()[point + 1]; edge++) {
        if (edges.target()[edge] == point && edges.isOf(edge, kinds)) {
          return true;
        }
      }
      return false;
    }
  }
}
