package org.goboundaries.flow.locks;

import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Site;

/**
 * Follows the mutexes that a function may hold by their names: those that are held on some path,
 * for what is held on none needs no types.
 */
record NamedMutexes(Mutexes mutexes) implements Analysis<MutexNames> {
  @Override
  public MutexNames entry() {
    return MutexNames.NONE;
  }

  @Override
  public MutexNames unknown() {
    return MutexNames.UNKNOWN;
  }

  @Override
  public MutexNames join(MutexNames one, MutexNames other) {
    return one.and(other);
  }

  @Override
  public MutexNames call(Site site, MutexNames before) {
    MutexSites sites = mutexes.sites();
    if (sites.isReleasing(site)) {
      return before.without(mutexes.names(site));
    } else if (sites.isLocking(site) || sites.isTrying(site)) {
      return before.and(mutexes.names(site));
    }
    boolean mayHold =
        sites.operation(site) == null
            && mutexes.graph().calls(site).stream()
                .anyMatch(call -> mutexes.isUnbalanced(call.to()));
    return mayHold ? before.and(mutexes.names(site)) : before;
  }

  @Override
  public int bound() {
    return 12;
  }
}
