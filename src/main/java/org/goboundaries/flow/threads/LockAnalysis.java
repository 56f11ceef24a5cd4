package org.goboundaries.flow.threads;

import java.util.function.Function;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * Counts the locks on the paths of one function. What deferred calls will add is a part of the
 * state: two branches that each defer an unlock come to the same.
 *
 * @param changes what a call adds to the count; null where it is not known
 */
record LockAnalysis(Function<Site, @Nullable Integer> changes) implements Analysis<LockCount> {
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
  public LockCount call(Site site, LockCount before) {
    return before.plus(changes.apply(site));
  }

  @Override
  public LockCount defer(Site site, LockCount before) {
    return before.deferring(changes.apply(site));
  }
}
