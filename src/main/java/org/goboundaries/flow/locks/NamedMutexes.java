package org.goboundaries.flow.locks;

import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Site;

/**
 * Follows mutexes through a function by their names: those that it holds on some path, or those
 * that it has given back on some path. What is so on none needs no types.
 *
 * @param isFree whether to follow what it has given back
 */
record NamedMutexes(Mutexes mutexes, boolean isFree) implements Analysis<MutexNames> {
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
    boolean isTaking = sites.isLocking(site) || sites.isTrying(site);
    if (isTaking || sites.isReleasing(site)) {
      MutexNames names = mutexes.names(site);
      return isTaking == isFree ? before.without(names) : before.and(names);
    } else if (isFree) {
      return before;
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
