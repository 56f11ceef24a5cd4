package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** The control-flow graph of one function; see the package for what it shows. Immutable. */
public final class ControlGraph implements FlowGraph {
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

  private final List<PointKind> kinds;
  private final List<@Nullable Node> nodes;
  private final Map<Node, Integer> points;
  private final Map<Node, Integer> firsts;
  private final int[] evaluations;
  private final Edges edges;

  ControlGraph(
      List<PointKind> kinds,
      List<@Nullable Node> nodes,
      Map<Node, Integer> points,
      Map<Node, Integer> firsts,
      int[] evaluations,
      Edges edges) {
    this.kinds = kinds;
    this.nodes = nodes;
    this.points = points;
    this.firsts = firsts;
    this.evaluations = evaluations;
    this.edges = edges;
  }

  /** The graph of a function with this body. */
  public static ControlGraph of(Block body, Effects effects) {
    return GraphMaker.graph(body, effects);
  }

  @Override
  public int size() {
    return kinds.size();
  }

  /** What happens at a point. */
  public PointKind kind(int point) {
    return kinds.get(point);
  }

  /** The piece of the tree a point stands for; null for entry and ends. */
  public @Nullable Node node(int point) {
    return nodes.get(point);
  }

  /** The point at which a node is carried out, its operands being evaluated; or {@link #NONE}. */
  public int point(Node node) {
    return points.getOrDefault(node, NONE);
  }

  /** The point at which a statement of this function begins; {@link #NONE} for other nodes. */
  public int first(Node statement) {
    return firsts.getOrDefault(statement, NONE);
  }

  /** The edges that leave a point. */
  public List<Edge> leaving(int point) {
    List<Edge> found = new ArrayList<>();
    for (int edge = edges.leaving()[point]; edge < edges.leaving()[point + 1]; edge++) {
      found.add(edge(edge));
    }
    return found;
  }

  /** The edges that lead to a point. */
  public List<Edge> entering(int point) {
    List<Edge> found = new ArrayList<>();
    for (int i = edges.entering()[point]; i < edges.entering()[point + 1]; i++) {
      found.add(edge(edges.byTarget()[i]));
    }
    return found;
  }

  private Edge edge(int edge) {
    EdgeKind kind = EdgeKind.of(edges.kind()[edge]);
    return new Edge(edges.source()[edge], kind, edges.target()[edge]);
  }

  /** All points that lie on a path from the entry. */
  public BitSet reached() {
    BitSet reached = new Search(this, EdgeKind.ALL).after(ENTRY, NONE);
    reached.set(ENTRY);
    return reached;
  }

  @Override
  public boolean isComplete() {
    return edges.entering()[ANYWHERE] == edges.entering()[ANYWHERE + 1];
  }

  @Override
  public Edges edges() {
    return edges;
  }

  @Override
  public boolean isOpaque(int point) {
    return kind(point) == PointKind.UNKNOWN || kind(point) == PointKind.ANYWHERE;
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
