package org.goboundaries.flow.cgo;

import java.util.Set;

/** The functions that make a process. */
final class ForkNames {
  private static final Set<String> NAMES = Set.of("fork", "vfork", "clone", "clone3", "_Fork");

  private ForkNames() {}

  static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
