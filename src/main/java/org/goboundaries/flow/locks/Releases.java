package org.goboundaries.flow.locks;

import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.types.model.Variable;

/**
 * What a function may give back of the mutexes that its caller holds.
 *
 * @param paths as the function knows them
 * @param fields fields or variables with a mutex, of objects that are not known
 * @param isUnknown whether it may be any
 */
record Releases(Set<AccessPath> paths, Set<Variable> fields, boolean isUnknown) {
  static final Releases NONE = new Releases(Set.of(), Set.of(), false);
  static final Releases UNKNOWN = new Releases(Set.of(), Set.of(), true);

  /** Who gives back so many different ones may give back any. */
  private static final int MOST = 20;

  static Releases of(Set<AccessPath> paths, Set<Variable> fields, boolean isUnknown) {
    return isUnknown || paths.size() + fields.size() > MOST
        ? UNKNOWN
        : new Releases(Set.copyOf(paths), Set.copyOf(fields), false);
  }
}
