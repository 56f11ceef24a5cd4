package org.goboundaries.flow.locks;

import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.HeldMutexes.Mode;

/**
 * A mutex that is held at some point on every path there.
 *
 * @param taken the call that took it
 * @param isForReading whether others can have it for reading meanwhile
 */
public record Holding(AccessPath path, Site taken, boolean isForReading) {
  static boolean isForReading(Mode mode) {
    return mode == Mode.READ || mode == Mode.READ_AGAIN;
  }
}
