package org.goboundaries.flow.graph;

/**
 * A control-flow graph as its questions need it, of a function in Go or in C: points, numbered from
 * 0 on, and edges. Point {@link ControlGraph#ENTRY} is the beginning; {@link ControlGraph#RETURNED}
 * to {@link ControlGraph#EXITED} are the ends, and nothing leaves them. Immutable.
 */
public interface FlowGraph {
  /** How many points there are. */
  int size();

  /** All edges. */
  Edges edges();

  /** Whether anything may happen at a point, for its text could not be read. */
  default boolean isOpaque(int point) {
    return false;
  }

  /** Whether every statement could be read: no edge is of kind {@link EdgeKind#UNKNOWN}. */
  default boolean isComplete() {
    return true;
  }

  /** Whether the language leaves it open which of two points of one statement runs first. */
  default boolean isOrderUnspecified(int one, int other) {
    return false;
  }

  /** Whether a point that may end the function abruptly can run before or after this one. */
  default boolean hasRival(int point) {
    return false;
  }

  /** Whether a point is one of the ends. */
  static boolean isEnd(int point) {
    return point >= ControlGraph.RETURNED && point <= ControlGraph.EXITED;
  }
}
