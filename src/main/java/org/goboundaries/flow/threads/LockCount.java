package org.goboundaries.flow.threads;

/**
 * How often a goroutine has been locked to its thread since a function began.
 *
 * @param held locks less unlocks so far, or {@link #UNSEEN} or {@link #UNCLEAR}
 * @param pending the same of what the deferred calls will add to it
 */
public record LockCount(int held, int pending) {
  /** What some calls do is not known; nothing that is known has locked. */
  static final int UNSEEN = Integer.MIN_VALUE + 1;

  /** Something has locked, but not on all paths, or nobody knows how often. */
  static final int UNCLEAR = Integer.MIN_VALUE;

  static final LockCount START = new LockCount(0, 0);
  static final LockCount UNKNOWN = new LockCount(UNCLEAR, UNCLEAR);

  /** The count after a call. */
  LockCount plus(int change) {
    return new LockCount(sum(held, change), pending);
  }

  /** The count after a defer statement: its call runs before those that are pending. */
  LockCount deferring(int change) {
    return new LockCount(held, sum(change, pending));
  }

  /** The count when the function has returned. */
  public int total() {
    return sum(held, pending);
  }

  LockCount join(LockCount other) {
    return new LockCount(joined(held, other.held), joined(pending, other.pending));
  }

  public static boolean isKnown(int count) {
    return count > UNSEEN;
  }

  /** Whether a lock is held, or may be by all that is known. */
  static boolean mayHold(int count) {
    return count > 0 || count == UNCLEAR;
  }

  /** Whether no lock is held for certain. */
  public static boolean isNone(int count) {
    return isKnown(count) && count <= 0;
  }

  static int joined(int one, int other) {
    if (one == other) {
      return one;
    }
    return mayHold(one) || mayHold(other) ? UNCLEAR : UNSEEN;
  }

  /** An unlock of what isn't locked does nothing: what a lock after it comes to is not known. */
  private static int sum(int count, int change) {
    if (isKnown(count) && isKnown(change)) {
      return count < 0 && change > 0 ? UNCLEAR : count + change;
    }
    return mayHold(count) || mayHold(change) ? UNCLEAR : UNSEEN;
  }
}
