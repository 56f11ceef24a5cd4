package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph while it is made. New points take up the current flow. It begins with the entry, the ends
 * and the point from which one may get anywhere.
 *
 * @param <N> the nodes that its points stand for
 */
public final class GraphBuilder<N> {
  private final List<PointKind> kinds = new ArrayList<>();
  private final List<@Nullable N> nodes = new ArrayList<>();
  private final Map<N, Integer> points = new IdentityHashMap<>();
  private final Map<N, Integer> firsts = new IdentityHashMap<>();
  private int[] evaluations = new int[64];
  private int evaluation;

  private int[] from = new int[64];
  private int[] to = new int[64];
  private byte[] kind = new byte[64];
  private int[] link = new int[64];
  private int edges;
  private OpenEdges current = OpenEdges.NONE;
  private boolean isUnknown;

  /** The draft of a function, at whose beginning the current flow is. */
  public GraphBuilder() {
    point(PointKind.ENTRY, null);
    for (Outcome outcome : Outcome.values()) {
      assert size() == outcome.end();
      isolated(PointKind.EXIT, null);
    }
    isolated(PointKind.ANYWHERE, null);
  }

  /** How many points there are. */
  public int size() {
    return kinds.size();
  }

  /** The point at which a statement begins that was begun. */
  public int first(N statement) {
    return firsts.getOrDefault(statement, ControlGraph.NONE);
  }

  /** Notes that a statement begins here; each one makes at least one point. */
  public void begin(N statement) {
    firsts.put(statement, size());
    beginEvaluation();
  }

  /** Within one evaluation the order of some operations is not specified. */
  void beginEvaluation() {
    evaluation++;
  }

  /** A point that the current flow leads to, and that goes on. */
  public int point(PointKind pointKind, @Nullable N node) {
    int point = last(pointKind, node);
    current = edge(point, EdgeKind.NEXT);
    return point;
  }

  /** A point that the current flow leads to, and that doesn't go on by itself. */
  public int last(PointKind pointKind, @Nullable N node) {
    int point = isolated(pointKind, node);
    connect(point);
    return point;
  }

  /** A point without edges. */
  int isolated(PointKind pointKind, @Nullable N node) {
    int point = size();
    kinds.add(pointKind);
    nodes.add(node);
    if (point == evaluations.length) {
      evaluations = Arrays.copyOf(evaluations, point * 2);
    }
    evaluations[point] = evaluation;
    if (node != null) {
      points.putIfAbsent(node, point);
    }
    return point;
  }

  /** A point that ends in one of some ways; it goes on if it may return. */
  public int point(PointKind pointKind, N node, Set<Outcome> outcomes) {
    int point = last(pointKind, node);
    leave(point, outcomes);
    if (outcomes.contains(Outcome.RETURNS)) {
      current = edge(point, EdgeKind.NEXT);
    }
    return point;
  }

  private void leave(int point, Set<Outcome> outcomes) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.RETURNS && outcomes.contains(outcome)) {
        connect(point, outcome.edge(outcomes.contains(Outcome.RETURNS)), outcome.end());
      }
    }
  }

  /** A point with two ways out, and perhaps others. */
  public int fork(PointKind pointKind, N node, Set<Outcome> outcomes, Target yes, Target no) {
    int point = last(pointKind, node);
    leave(point, outcomes);
    branch(point, EdgeKind.TRUE, yes);
    branch(point, EdgeKind.FALSE, no);
    return point;
  }

  /** A further way out of a point. */
  public void branch(int point, EdgeKind edgeKind, Target target) {
    target.set(join(target.incoming(), edge(point, edgeKind)));
  }

  /** Leads the current flow to a place ahead; what comes next is not reached by it. */
  public void jump(Target target) {
    target.set(join(target.incoming(), current));
    current = OpenEdges.NONE;
  }

  /** Here is the place that others lead to. */
  public void place(Target target) {
    current = join(current, target.incoming());
    target.set(OpenEdges.NONE);
  }

  /** Leads the current flow to a point; what comes next is not reached by it. */
  public void connect(int point) {
    bind(current, point);
    current = OpenEdges.NONE;
  }

  /** An edge from point to point. */
  public void connect(int source, EdgeKind edgeKind, int point) {
    bind(edge(source, edgeKind), point);
  }

  /** What could not be read, or leads nobody knows where, may do anything. */
  public void unknown(PointKind pointKind, N node) {
    loseTrack(last(pointKind, node));
  }

  /** From a point one may get anywhere. */
  public void loseTrack(int point) {
    connect(point, EdgeKind.UNKNOWN, ControlGraph.ANYWHERE);
    isUnknown = true;
  }

  /** The current flow leads nobody knows where. */
  void loseFlow() {
    isUnknown |= !current.isNone();
    connect(ControlGraph.ANYWHERE);
  }

  /** The body is read: what comes to its end returns. */
  public void end(N body) {
    if (!current.isNone()) {
      point(PointKind.END, body);
      connect(ControlGraph.RETURNED);
    }
  }

  private OpenEdges edge(int source, EdgeKind edgeKind) {
    if (edges == from.length) {
      from = Arrays.copyOf(from, edges * 2);
      to = Arrays.copyOf(to, edges * 2);
      kind = Arrays.copyOf(kind, edges * 2);
      link = Arrays.copyOf(link, edges * 2);
    }
    from[edges] = source;
    kind[edges] = (byte) edgeKind.ordinal();
    link[edges] = -1;
    edges++;
    return new OpenEdges(edges - 1, edges - 1);
  }

  private OpenEdges join(OpenEdges one, OpenEdges other) {
    if (one.isNone() || other.isNone()) {
      return one.isNone() ? other : one;
    }
    link[one.last()] = other.first();
    return new OpenEdges(one.first(), other.last());
  }

  private void bind(OpenEdges flow, int point) {
    for (int edge = flow.first(); edge >= 0; edge = link[edge]) {
      to[edge] = point;
    }
  }

  List<PointKind> kinds() {
    return kinds;
  }

  List<@Nullable N> nodes() {
    return nodes;
  }

  Map<N, Integer> points() {
    return points;
  }

  Map<N, Integer> firsts() {
    return firsts;
  }

  int[] evaluations() {
    return Arrays.copyOf(evaluations, size());
  }

  /** All edges; from the unknown one may get anywhere. */
  Edges edges() {
    int points = isUnknown ? size() : 0;
    for (int point = 0; point < points; point++) {
      if (point != ControlGraph.ENTRY && point != ControlGraph.ANYWHERE) {
        connect(ControlGraph.ANYWHERE, EdgeKind.UNKNOWN, point);
      }
    }
    isUnknown = false;
    return Edges.of(size(), edges, from, to, kind);
  }
}
