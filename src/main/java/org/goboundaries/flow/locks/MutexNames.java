package org.goboundaries.flow.locks;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The mutexes that code may take, itself or through calls, by the words of its text: cheap, and
 * hardly ever too few.
 *
 * @param all by the names that the code has for them
 * @param isUnknown whether there are so many that nobody counts them
 */
record MutexNames(Set<MutexName> all, boolean isUnknown) {
  static final MutexNames NONE = new MutexNames(Set.of(), false);
  static final MutexNames UNKNOWN = new MutexNames(Set.of(), true);

  private static final int MOST = 100;

  static MutexNames of(Set<MutexName> all) {
    return all.size() > MOST ? UNKNOWN : new MutexNames(Set.copyOf(all), false);
  }

  boolean isEmpty() {
    return all.isEmpty() && !isUnknown;
  }

  MutexNames and(MutexNames others) {
    if (isUnknown || others.isUnknown) {
      return UNKNOWN;
    }
    Set<MutexName> both = new LinkedHashSet<>(all);
    both.addAll(others.all);
    return of(both);
  }

  /** Whether one of these may be one of others. */
  boolean maySeem(MutexNames others) {
    boolean isNone = isEmpty() || others.isEmpty();
    return !isNone
        && (isUnknown
            || others.isUnknown
            || all.stream().anyMatch(one -> others.all.stream().anyMatch(one::maySeem)));
  }

  /** Whether a mutex of this last name may be among them. */
  boolean hasLast(String last) {
    return isUnknown || all.stream().anyMatch(name -> name.hasLast(last));
  }

  /**
   * One mutex as it is written.
   *
   * @param root the variable at its beginning; empty where it may be any
   * @param last the last name; empty where it may be any
   */
  record MutexName(String root, String last) {
    boolean maySeem(MutexName other) {
      return mayEqual(root, other.root) && hasLast(other.last);
    }

    boolean hasLast(String other) {
      return mayEqual(last, other);
    }

    private static boolean mayEqual(String one, String other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
  }
}
