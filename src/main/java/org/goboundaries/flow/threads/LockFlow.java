package org.goboundaries.flow.threads;

import java.util.function.Function;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.Lattice;
import org.jspecify.annotations.Nullable;

/** Counts the locks on the paths of one function. */
final class LockFlow implements Lattice<LockCount> {
  /** A count is known, half of it is, or nothing. */
  private static final int BOUND = 4;

  private final Body body;
  private final Function<Site, @Nullable Integer> changes;
  private final DataFlow<LockCount> counts;

  /**
   * Counts them.
   *
   * @param changes what a call adds to the count
   */
  LockFlow(Body body, Function<Site, @Nullable Integer> changes) {
    this.body = body;
    this.changes = changes;
    this.counts = DataFlow.solve(body.graph(), this, BOUND);
  }

  /** The count before a call is made or deferred; null where it is not known. */
  @Nullable Integer before(Site site) {
    int point = body.point(site);
    return point == ControlGraph.NONE ? null : before(point).held();
  }

  LockCount before(int point) {
    return counts.before(point).orElse(LockCount.UNKNOWN);
  }

  LockCount after(int point) {
    return after(point, before(point));
  }

  /** What the whole function adds to the count. */
  @Nullable Integer total() {
    return before(ControlGraph.RETURNED).total();
  }

  @Override
  public LockCount entry() {
    return LockCount.START;
  }

  @Override
  public LockCount unknown() {
    return LockCount.UNKNOWN;
  }

  @Override
  public LockCount join(LockCount one, LockCount other) {
    return one.join(other);
  }

  @Override
  public LockCount after(int point, LockCount before) {
    Site site = body.site(point);
    if (site == null) {
      return before;
    }
    return switch (body.graph().kind(point)) {
      case CALL -> before.plus(changes.apply(site));
      case DEFER -> before.deferring(changes.apply(site));
      default -> before;
    };
  }
}
