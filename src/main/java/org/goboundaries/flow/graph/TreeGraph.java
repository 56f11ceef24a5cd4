package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A control-flow graph whose points stand for nodes of a tree; made by a {@link GraphBuilder}.
 * Immutable.
 *
 * @param <N> the nodes, compared by identity
 */
public abstract class TreeGraph<N> implements FlowGraph {
  private final List<PointKind> kinds;
  private final List<@Nullable N> nodes;
  private final Map<N, Integer> points;
  private final Map<N, Integer> firsts;
  private final Edges edges;

  /** The graph that was drafted; nothing may be added to the draft any more. */
  protected TreeGraph(GraphBuilder<N> draft) {
    this.kinds = draft.kinds();
    this.nodes = draft.nodes();
    this.points = draft.points();
    this.firsts = draft.firsts();
    this.edges = draft.edges();
  }

  @Override
  public final int size() {
    return kinds.size();
  }

  /** What happens at a point. */
  public final PointKind kind(int point) {
    return kinds.get(point);
  }

  /** The piece of the tree a point stands for; null for entry and ends. */
  public final @Nullable N node(int point) {
    return nodes.get(point);
  }

  /**
   * The point at which a node is carried out, its operands being evaluated; or {@link
   * ControlGraph#NONE}.
   */
  public final int point(N node) {
    return points.getOrDefault(node, ControlGraph.NONE);
  }

  /**
   * The point at which a statement of this function begins; {@link ControlGraph#NONE} for other
   * nodes.
   */
  public final int first(N statement) {
    return firsts.getOrDefault(statement, ControlGraph.NONE);
  }

  /** The edges that leave a point. */
  public final List<ControlGraph.Edge> leaving(int point) {
    List<ControlGraph.Edge> found = new ArrayList<>();
    for (int edge = edges.leaving()[point]; edge < edges.leaving()[point + 1]; edge++) {
      found.add(edge(edge));
    }
    return found;
  }

  /** The edges that lead to a point. */
  public final List<ControlGraph.Edge> entering(int point) {
    List<ControlGraph.Edge> found = new ArrayList<>();
    for (int i = edges.entering()[point]; i < edges.entering()[point + 1]; i++) {
      found.add(edge(edges.byTarget()[i]));
    }
    return found;
  }

  private ControlGraph.Edge edge(int edge) {
    EdgeKind kind = EdgeKind.of(edges.kind()[edge]);
    return new ControlGraph.Edge(edges.source()[edge], kind, edges.target()[edge]);
  }

  /** All points that lie on a path from the entry. */
  public final BitSet reached() {
    BitSet reached = new Search(this, EdgeKind.ALL).after(ControlGraph.ENTRY, ControlGraph.NONE);
    reached.set(ControlGraph.ENTRY);
    return reached;
  }

  @Override
  public final Edges edges() {
    return edges;
  }

  @Override
  public final boolean isComplete() {
    int anywhere = ControlGraph.ANYWHERE;
    return edges.entering()[anywhere] == edges.entering()[anywhere + 1];
  }

  @Override
  public final boolean isOpaque(int point) {
    return kind(point) == PointKind.UNKNOWN || kind(point) == PointKind.ANYWHERE;
  }
}
