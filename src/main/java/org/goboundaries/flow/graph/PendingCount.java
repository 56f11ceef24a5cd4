package org.goboundaries.flow.graph;

import java.util.OptionalInt;

/**
 * How many deferred calls are pending.
 *
 * @param number empty where paths differ, or nobody knows
 */
record PendingCount(OptionalInt number) {
  static final PendingCount UNKNOWN = new PendingCount(OptionalInt.empty());

  static PendingCount of(int number) {
    return new PendingCount(OptionalInt.of(number));
  }

  private PendingCount more() {
    return number.isPresent() ? of(number.getAsInt() + 1) : this;
  }

  /** Counts the defer statements on the way. */
  record Counting(ControlGraph graph) implements Lattice<PendingCount> {
    @Override
    public PendingCount entry() {
      return of(0);
    }

    @Override
    public PendingCount unknown() {
      return UNKNOWN;
    }

    @Override
    public PendingCount join(PendingCount one, PendingCount other) {
      return one.equals(other) ? one : UNKNOWN;
    }

    @Override
    public PendingCount after(int point, PendingCount before) {
      return graph.kind(point) == PointKind.DEFER ? before.more() : before;
    }
  }
}
