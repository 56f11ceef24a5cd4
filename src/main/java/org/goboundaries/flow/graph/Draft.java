package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** A graph while it is made. New points take up the current flow. */
final class Draft {
  private final List<PointKind> kinds = new ArrayList<>();
  private final List<@Nullable Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> points = new IdentityHashMap<>();
  private final Map<Node, Integer> firsts = new IdentityHashMap<>();
  private int[] evaluations = new int[64];
  private int evaluation;

  private int[] from = new int[64];
  private int[] to = new int[64];
  private byte[] kind = new byte[64];
  private int[] link = new int[64];
  private int edges;
  private Flow current = Flow.NONE;

  int size() {
    return kinds.size();
  }

  /** Notes that a statement begins here; each one makes at least one point. */
  void begin(Stmt statement) {
    firsts.put(statement, size());
    beginEvaluation();
  }

  /** Within one evaluation the order of some operations is not specified. */
  void beginEvaluation() {
    evaluation++;
  }

  /** A point that the current flow leads to, and that goes on. */
  int point(PointKind pointKind, @Nullable Node node) {
    int point = last(pointKind, node);
    current = edge(point, EdgeKind.NEXT);
    return point;
  }

  /** A point that the current flow leads to, and that doesn't go on by itself. */
  int last(PointKind pointKind, @Nullable Node node) {
    int point = isolated(pointKind, node);
    connect(point);
    return point;
  }

  /** A point without edges. */
  int isolated(PointKind pointKind, @Nullable Node node) {
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
  int point(PointKind pointKind, Node node, Set<Outcome> outcomes) {
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
  int fork(PointKind pointKind, Node node, Set<Outcome> outcomes, Target yes, Target no) {
    int point = last(pointKind, node);
    leave(point, outcomes);
    branch(point, EdgeKind.TRUE, yes);
    branch(point, EdgeKind.FALSE, no);
    return point;
  }

  /** A further way out of a point. */
  void branch(int point, EdgeKind edgeKind, Target target) {
    target.set(join(target.incoming(), edge(point, edgeKind)));
  }

  /** Leads the current flow to a place ahead; what comes next is not reached by it. */
  void jump(Target target) {
    target.set(join(target.incoming(), current));
    current = Flow.NONE;
  }

  /** Here is the place that others lead to. */
  void place(Target target) {
    current = join(current, target.incoming());
    target.set(Flow.NONE);
  }

  /** Leads the current flow to a point; what comes next is not reached by it. */
  void connect(int point) {
    bind(current, point);
    current = Flow.NONE;
  }

  /** An edge from point to point. */
  void connect(int source, EdgeKind edgeKind, int point) {
    bind(edge(source, edgeKind), point);
  }

  boolean isReached() {
    return !current.isNone();
  }

  private Flow edge(int source, EdgeKind edgeKind) {
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
    return new Flow(edges - 1, edges - 1);
  }

  private Flow join(Flow one, Flow other) {
    if (one.isNone() || other.isNone()) {
      return one.isNone() ? other : one;
    }
    link[one.last()] = other.first();
    return new Flow(one.first(), other.last());
  }

  private void bind(Flow flow, int point) {
    for (int edge = flow.first(); edge >= 0; edge = link[edge]) {
      to[edge] = point;
    }
  }

  ControlGraph finished() {
    Edges all = Edges.of(size(), edges, from, to, kind);
    return new ControlGraph(kinds, nodes, points, firsts, Arrays.copyOf(evaluations, size()), all);
  }
}
