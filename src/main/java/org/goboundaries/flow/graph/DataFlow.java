package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The state at each point, whatever path was taken to it: the least solution of the equations of a
 * {@link Lattice}. A point that is visited too often gets the unknown state, so that the solution
 * is found in any case. Behind a statement that could not be read nothing is known.
 *
 * @param <S> an immutable state
 */
public final class DataFlow<S> {
  private static final int UNREACHED = -1;

  private final FlowGraph graph;
  private final Lattice<S> lattice;
  private final int bound;
  private final boolean isForward;
  private final IntPredicate usedEdges;
  private final List<@Nullable S> states;
  private final int[] rank;
  private final int[] byRank;
  private final int[] visits;
  private final BitSet open = new BitSet();
  private boolean isExact = true;

  private DataFlow(
      FlowGraph graph, Lattice<S> lattice, int bound, boolean isForward, IntPredicate usedEdges) {
    this.graph = graph;
    this.lattice = lattice;
    this.bound = bound;
    this.isForward = isForward;
    this.usedEdges = usedEdges;
    this.states = new ArrayList<>(Collections.nCopies(graph.size(), null));
    this.visits = new int[graph.size()];
    this.rank = new int[graph.size()];
    Arrays.fill(rank, UNREACHED);
    DepthFirst search = DepthFirst.of(graph, EdgeKind.ALL);
    this.byRank = new int[search.count()];
    for (int i = 0; i < byRank.length; i++) {
      int place = isForward ? byRank.length - 1 - i : i;
      byRank[i] = search.postorder()[place];
      rank[byRank[i]] = i;
    }
  }

  /**
   * Solves the equations from the beginning of the function to its ends.
   *
   * @param bound how often a point may be visited, at least 1
   */
  public static <S> DataFlow<S> solve(FlowGraph graph, Lattice<S> lattice, int bound) {
    DataFlow<S> flow = new DataFlow<>(graph, lattice, bound, true, edge -> true);
    flow.meet(ControlGraph.ENTRY, lattice.entry());
    flow.settle();
    return flow;
  }

  /**
   * Solves the equations from the ends of the function to its beginning: {@link #before} then says
   * what holds of the way from a point on, itself included. A point from which no end is reached,
   * as in a loop without end, has no state.
   *
   * @param bound how often a point may be visited, at least 1
   */
  public static <S> DataFlow<S> solveBackward(FlowGraph graph, Lattice<S> lattice, int bound) {
    DataFlow<S> flow = new DataFlow<>(graph, lattice, bound, false, edge -> true);
    for (Outcome outcome : Outcome.values()) {
      flow.meet(outcome.end(), lattice.entry());
    }
    flow.settle();
    return flow;
  }

  /**
   * The state before a point when it is reached for the first time since the loops around it were
   * entered: what later rounds would change isn't joined.
   *
   * @param bound how often a point may be visited, at least 1
   */
  public static <S> Optional<S> firstRound(
      FlowGraph graph, Lattice<S> lattice, int bound, int point) {
    IntPredicate edges = new FirstRound(graph, point).edges();
    DataFlow<S> flow = new DataFlow<>(graph, lattice, bound, true, edges);
    flow.meet(ControlGraph.ENTRY, lattice.entry());
    flow.settle();
    return flow.before(point);
  }

  /** The state before a point; empty where no path leads to it. */
  public Optional<S> before(int point) {
    return Optional.ofNullable(states.get(point));
  }

  /** Whether no point was given up. */
  public boolean isExact() {
    return isExact;
  }

  private void settle() {
    int at = open.nextSetBit(0);
    while (at >= 0) {
      open.clear(at);
      int point = byRank[at];
      S state = states.get(point);
      if (state != null && isForward) {
        forward(point, state);
      } else if (state != null) {
        backward(point, state);
      }
      // on to the end of the order, then again from its beginning
      int next = open.nextSetBit(at + 1);
      at = next >= 0 ? next : open.nextSetBit(0);
    }
  }

  private void forward(int point, S state) {
    visits[point]++;
    boolean isOpaque = graph.isOpaque(point);
    S usual = isOpaque ? lattice.unknown() : lattice.after(point, state);
    S abrupt = isOpaque ? lattice.unknown() : lattice.afterAbrupt(point, state);
    Edges edges = graph.edges();
    for (int edge = edges.leaving()[point]; edge < edges.leaving()[point + 1]; edge++) {
      if (usedEdges.test(edge)) {
        EdgeKind kind = EdgeKind.of(edges.kind()[edge]);
        S behind = kind.isAbrupt() ? abrupt : lattice.along(point, kind, usual);
        meet(edges.target()[edge], behind);
      }
    }
  }

  private void backward(int point, S state) {
    visits[point]++;
    Edges edges = graph.edges();
    for (int i = edges.entering()[point]; i < edges.entering()[point + 1]; i++) {
      int edge = edges.byTarget()[i];
      int source = edges.source()[edge];
      EdgeKind kind = EdgeKind.of(edges.kind()[edge]);
      S behind = lattice.along(source, kind, state);
      S before =
          kind.isAbrupt() ? lattice.afterAbrupt(source, behind) : lattice.after(source, behind);
      meet(source, graph.isOpaque(source) ? lattice.unknown() : before);
    }
  }

  private void meet(int point, S incoming) {
    if (rank[point] == UNREACHED) {
      return;
    }
    S old = states.get(point);
    S joined = old == null ? incoming : lattice.join(old, incoming);
    if (joined.equals(old)) {
      return;
    }
    if (visits[point] >= bound) {
      isExact = false;
      joined = lattice.unknown();
    }
    if (!joined.equals(old)) {
      states.set(point, joined);
      open.set(rank[point]);
    }
  }
}
