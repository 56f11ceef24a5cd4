package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was read in one file about calls and functions as values. Filled by one thread. */
final class Facts {
  /** The import path of the package. */
  final String path;

  final List<Code> codes = new ArrayList<>();
  final List<Movement> movements = new ArrayList<>();

  /** Variables whose address is taken: anybody may assign to them. */
  final Set<Place> open = new HashSet<>();

  Facts(String path) {
    this.path = path;
  }

  /** Names that nobody knows the meaning of. */
  final Set<String> unclear = new HashSet<>();

  /** Functions with a return statement that names no result. */
  final Set<Code> bareReturns = new HashSet<>();
}
