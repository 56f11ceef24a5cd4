package org.goboundaries.flow.locks;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The mutexes that code may take, itself or through calls, by the words of its text. Who takes very
 * many, as a whole server does, isn't followed.
 *
 * @param all by the names that the code has for them
 * @param isUnknown whether there are so many; then none of them is there
 */
record MutexNames(Set<MutexName> all, boolean isUnknown) {
  static final MutexNames NONE = new MutexNames(Set.of(), false);
  static final MutexNames UNKNOWN = new MutexNames(Set.of(), true);

  private static final int MOST = 300;

  static MutexNames of(Set<MutexName> all) {
    return all.size() > MOST ? UNKNOWN : new MutexNames(Set.copyOf(all), false);
  }

  boolean isEmpty() {
    return all.isEmpty() && !isUnknown;
  }

  MutexNames and(MutexNames others) {
    if (others.isEmpty() || isUnknown) {
      return this;
    } else if (isEmpty() || others.isUnknown) {
      return others;
    }
    Set<MutexName> both = new LinkedHashSet<>(all);
    both.addAll(others.all);
    return of(both);
  }

  MutexNames without(MutexNames others) {
    if (isUnknown || all.stream().noneMatch(others.all::contains)) {
      return this;
    }
    Set<MutexName> rest = new LinkedHashSet<>(all);
    rest.removeAll(others.all);
    return of(rest);
  }

  /** Whether one of these may be one of others. */
  boolean maySeem(MutexNames others) {
    return all.stream().anyMatch(one -> others.all.stream().anyMatch(one::maySeem));
  }

  /** Whether a mutex of this last name may be among them. */
  boolean hasLast(String last) {
    return all.stream().anyMatch(name -> name.hasLast(last));
  }

  /**
   * One mutex as it is written.
   *
   * @param root the variable at its beginning
   * @param last the last name
   */
  record MutexName(String root, String last) {
    /** It may have any name. */
    static final String ANY = TextRoots.ANY;

    /** What is handed to the function is the mutex itself, or embeds it. */
    static final String ITSELF = ".";

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
