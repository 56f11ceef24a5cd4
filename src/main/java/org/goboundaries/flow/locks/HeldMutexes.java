package org.goboundaries.flow.locks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The mutexes that a goroutine holds on every path to a point, as far as that is known. Immutable.
 *
 * @param byPath each with the call that took it
 */
record HeldMutexes(Map<AccessPath, Held> byPath) {
  static final HeldMutexes NONE = new HeldMutexes(Map.of());

  HeldMutexes with(AccessPath path, Operation mode, Site site) {
    Map<AccessPath, Held> more = new HashMap<>(byPath);
    more.putIfAbsent(path, new Held(mode, site));
    return new HeldMutexes(Map.copyOf(more));
  }

  HeldMutexes without(Predicate<AccessPath> gone) {
    if (byPath.keySet().stream().noneMatch(gone)) {
      return this;
    }
    Map<AccessPath, Held> rest = new HashMap<>(byPath);
    rest.keySet().removeIf(gone);
    return new HeldMutexes(Map.copyOf(rest));
  }

  /** What is held on both of two paths. */
  HeldMutexes join(HeldMutexes other) {
    Map<AccessPath, Held> both = new HashMap<>();
    byPath.forEach(
        (path, held) -> {
          Held there = other.byPath.get(path);
          if (there != null && there.mode == held.mode) {
            both.put(path, held.isBefore(there) ? held : there);
          }
        });
    return new HeldMutexes(Map.copyOf(both));
  }

  @Nullable Held get(AccessPath path) {
    return byPath.get(path);
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /**
   * One mutex that is held.
   *
   * @param mode how it was taken: LOCK or RLOCK
   * @param site the call that took it
   */
  record Held(Operation mode, Site site) {
    private boolean isBefore(Held other) {
      return site.node().start() <= other.site.node().start();
    }
  }
}
