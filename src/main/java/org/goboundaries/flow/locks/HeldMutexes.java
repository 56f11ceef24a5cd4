package org.goboundaries.flow.locks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What a goroutine has done to mutexes on every path to a point, as far as that is known.
 * Immutable.
 *
 * @param byPath each with the call that did it last
 */
record HeldMutexes(Map<AccessPath, Held> byPath) {
  static final HeldMutexes NONE = new HeldMutexes(Map.of());

  /** The state after a call that takes a mutex. */
  HeldMutexes taken(AccessPath path, Mode mode, Site site) {
    Held before = byPath.get(path);
    if (before == null || !before.mode.isHeld()) {
      return with(path, new Held(mode, site));
    }
    // one that waits for itself goes no further: what is behind doesn't matter
    return before.mode == Mode.READ && mode == Mode.READ
        ? with(path, new Held(Mode.READ_AGAIN, before.site))
        : this;
  }

  /** The state after a call that takes a mutex if it can. */
  HeldMutexes tried(AccessPath path, Site site) {
    return get(path) == null ? with(path, new Held(Mode.TRIED, site)) : this;
  }

  /** The state where such a call is known to have taken it. */
  HeldMutexes succeeded(AccessPath path, Mode mode, Site site) {
    Held before = byPath.get(path);
    boolean isTried = before != null && before.mode == Mode.TRIED && before.site == site;
    return isTried ? with(path, new Held(mode, site)) : this;
  }

  /** The state after a call that gives a mutex back. */
  HeldMutexes released(AccessPath path, Mode mode, Site site) {
    Held before = byPath.get(path);
    return before != null && before.mode == mode
        ? with(path, new Held(Mode.FREE, site))
        : without(path::equals);
  }

  private HeldMutexes with(AccessPath path, Held held) {
    Map<AccessPath, Held> more = new HashMap<>(byPath);
    more.put(path, held);
    return new HeldMutexes(Map.copyOf(more));
  }

  HeldMutexes without(Predicate<AccessPath> gone) {
    return onlyWith((path, held) -> !gone.test(path));
  }

  /** Those that are held, not what is known to be free. */
  HeldMutexes onlyHeld() {
    return onlyWith((path, held) -> held.mode.isHeld());
  }

  HeldMutexes onlyWith(Filter isKept) {
    Map<AccessPath, Held> rest = new HashMap<>(byPath);
    rest.entrySet().removeIf(each -> !isKept.test(each.getKey(), each.getValue()));
    return rest.size() == byPath.size() ? this : new HeldMutexes(Map.copyOf(rest));
  }

  /** What is known on both of two paths. */
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

  /** How a mutex is held; null where that is not known, or it isn't. */
  @Nullable Held get(AccessPath path) {
    Held held = byPath.get(path);
    return held != null && held.mode.isHeld() ? held : null;
  }

  /** The call that gave back a mutex which is free since; null where that is not known. */
  @Nullable Site freed(AccessPath path) {
    Held held = byPath.get(path);
    return held != null && held.mode == Mode.FREE ? held.site : null;
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /** What is known of a mutex. */
  enum Mode {
    /** It is held. */
    WRITE,
    /** It is held for reading. */
    READ,
    /** It is held for reading, twice at least. */
    READ_AGAIN,
    /** A {@code sync.Once} that runs its function. */
    ONCE,
    /** Somebody has tried to take it. */
    TRIED,
    /** It has been given back. */
    FREE;

    boolean isHeld() {
      return this != FREE && this != TRIED;
    }

    /** How a call that takes or gives back a mutex does so. */
    static Mode of(Operation operation) {
      return switch (operation) {
        case RLOCK, RUNLOCK, TRYRLOCK -> READ;
        case ONCE -> ONCE;
        default -> WRITE;
      };
    }
  }

  /** What to keep. */
  interface Filter {
    boolean test(AccessPath path, Held held);
  }

  /**
   * What is known of one mutex.
   *
   * @param site the call that made it so
   */
  record Held(Mode mode, Site site) {
    private boolean isBefore(Held other) {
      return site.node().start() <= other.site.node().start();
    }
  }
}
