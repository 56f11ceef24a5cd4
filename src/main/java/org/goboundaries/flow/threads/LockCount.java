package org.goboundaries.flow.threads;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a goroutine has been locked to its thread since a function began.
 *
 * @param held locks less unlocks so far; null where it is not known
 * @param pending what the deferred calls will add to it; null where it is not known
 */
record LockCount(@Nullable Integer held, @Nullable Integer pending) {
  static final LockCount UNKNOWN = new LockCount(null, null);
  static final LockCount START = new LockCount(0, 0);

  /** The count after a call. */
  LockCount plus(@Nullable Integer change) {
    return new LockCount(sum(held, change), pending);
  }

  /** The count after a defer statement: its call runs before those that are pending. */
  LockCount deferring(@Nullable Integer change) {
    return new LockCount(held, sum(change, pending));
  }

  /** The count when the function has returned. */
  @Nullable Integer total() {
    return sum(held, pending);
  }

  LockCount join(LockCount other) {
    return new LockCount(same(held, other.held), same(pending, other.pending));
  }

  private static @Nullable Integer same(@Nullable Integer one, @Nullable Integer other) {
    return Objects.equals(one, other) ? one : null;
  }

  /** An unlock of what isn't locked does nothing: what a lock after it comes to is not known. */
  static @Nullable Integer sum(@Nullable Integer count, @Nullable Integer change) {
    if (count == null || change == null || (count < 0 && change > 0)) {
      return null;
    }
    return count + change;
  }
}
