package org.goboundaries.flow.threads;

import java.util.function.Function;
import java.util.function.Predicate;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * Counts the locks on the paths of one function. What deferred calls will add is a part of the
 * state: two branches that each defer an unlock come to the same.
 *
 * @param changes what a call adds to the count; null where it is not known
 * @param mayStop whether a call that ends by a panic may have done a part of that
 */
record LockAnalysis(Function<Site, @Nullable Integer> changes, Predicate<Site> mayStop)
    implements Analysis<LockCount> {
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
  public LockCount interrupted(Site site, LockCount before) {
    return mayStop.test(site) ? before.plus(null) : before;
  }

  @Override
  public LockCount defer(Site site, LockCount before) {
    return before.deferring(changes.apply(site));
  }
}
