package org.goboundaries.flow.graph;

import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;

/** The control-flow graph of one function of Go; see the package for what it shows. Immutable. */
public final class ControlGraph extends TreeGraph<Node> {
  /** What {@link #point} says of a node that has none. */
  public static final int NONE = -1;

  /** The point at which a function begins. */
  public static final int ENTRY = 0;

  /** The body was left by a return statement or at its closing brace. */
  public static final int RETURNED = 1;

  /** The body was left by a panic. */
  public static final int PANICKED = 2;

  /** The body was left for its goroutine exits. */
  public static final int GOEXITED = 3;

  /** The body was left for the process ends. */
  public static final int EXITED = 4;

  static final int ANYWHERE = 5;

  private final int[] evaluations;

  ControlGraph(GraphBuilder<Node> draft) {
    super(draft);
    this.evaluations = draft.evaluations();
  }

  /** The graph of a function with this body. */
  public static ControlGraph of(Block body, Effects effects) {
    return GraphMaker.graph(body, effects);
  }

  /**
   * Whether the specification leaves it open which of two runs first: both belong to one
   * evaluation, one at least isn't a call or the like, and neither is an operand of the other.
   */
  @Override
  public boolean isOrderUnspecified(int one, int other) {
    return one != other
        && evaluations[one] == evaluations[other]
        && (isLoose(one) || isLoose(other))
        && !contains(one, other)
        && !contains(other, one);
  }

  @Override
  public boolean hasRival(int point) {
    return hasRival(point, -1) || hasRival(point, 1);
  }

  /** The points of one evaluation have numbers in a row. */
  private boolean hasRival(int point, int step) {
    int other = point + step;
    while (other >= 0 && other < size() && evaluations[other] == evaluations[point]) {
      if (isLoose(other) && isOrderUnspecified(point, other)) {
        return true;
      }
      other += step;
    }
    return false;
  }

  private boolean isLoose(int point) {
    return kind(point) == PointKind.OPERATION;
  }

  private boolean contains(int outer, int inner) {
    Node one = node(outer);
    Node other = node(inner);
    return one != null && other != null && one.start() <= other.start() && other.end() <= one.end();
  }

  /**
   * One point can follow another.
   *
   * @param from the point it leaves
   * @param to the point it leads to
   */
  public record Edge(int from, EdgeKind kind, int to) {}
}
