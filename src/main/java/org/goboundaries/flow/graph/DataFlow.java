package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state before each point, whatever path was taken to it: the least solution of the equations
 * of a {@link Lattice}. A point that is looked at too often gets the unknown state, so that it
 * comes to an end in any case. Behind a statement that could not be read nothing is known.
 *
 * @param <S> an immutable state
 */
public final class DataFlow<S> {
  private final ControlGraph graph;
  private final Lattice<S> lattice;
  private final int bound;
  private final List<@Nullable S> before;
  private final int[] rank;
  private final int[] byRank;
  private final int[] visits;
  private final BitSet open = new BitSet();
  private boolean isExact = true;

  private DataFlow(ControlGraph graph, Lattice<S> lattice, int bound) {
    this.graph = graph;
    this.lattice = lattice;
    this.bound = bound;
    this.before = new ArrayList<>(Collections.nCopies(graph.size(), null));
    this.visits = new int[graph.size()];
    this.rank = new int[graph.size()];
    DepthFirst search = DepthFirst.of(graph, EdgeKind.ALL);
    this.byRank = new int[search.count()];
    for (int i = 0; i < byRank.length; i++) {
      byRank[i] = search.postorder()[byRank.length - 1 - i];
      rank[byRank[i]] = i;
    }
  }

  /**
   * Solves the equations.
   *
   * @param bound how often a point may be looked at, at least 1
   */
  public static <S> DataFlow<S> solve(ControlGraph graph, Lattice<S> lattice, int bound) {
    DataFlow<S> flow = new DataFlow<>(graph, lattice, bound);
    flow.solve();
    return flow;
  }

  /** The state before a point; empty where no path leads to it. */
  public Optional<S> before(int point) {
    return Optional.ofNullable(before.get(point));
  }

  /** Whether no point was given up. */
  public boolean isExact() {
    return isExact;
  }

  private void solve() {
    meet(ControlGraph.ENTRY, lattice.entry());
    int at = open.nextSetBit(0);
    while (at >= 0) {
      open.clear(at);
      visit(byRank[at], before.get(byRank[at]));
      // on to the end of the order, then again from its beginning
      int next = open.nextSetBit(at + 1);
      at = next >= 0 ? next : open.nextSetBit(0);
    }
  }

  private void visit(int point, S state) {
    visits[point]++;
    S usual = isUnknown(point) ? lattice.unknown() : lattice.after(point, state);
    S abrupt = isUnknown(point) ? lattice.unknown() : lattice.afterAbrupt(point, state);
    for (ControlGraph.Edge edge : graph.leaving(point)) {
      meet(edge.to(), edge.kind().isAbrupt() ? abrupt : usual);
    }
  }

  private boolean isUnknown(int point) {
    return graph.kind(point) == PointKind.UNKNOWN || graph.kind(point) == PointKind.ANYWHERE;
  }

  private void meet(int point, S incoming) {
    S old = before.get(point);
    S joined = old == null ? incoming : lattice.join(old, incoming);
    if (joined.equals(old)) {
      return;
    }
    if (visits[point] >= bound) {
      isExact = false;
      joined = lattice.unknown();
    }
    if (!joined.equals(old)) {
      before.set(point, joined);
      open.set(rank[point]);
    }
  }
}
