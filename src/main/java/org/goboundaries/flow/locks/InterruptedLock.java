package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.calls.Site;

/**
 * A mutex that stays locked when a panic leaves its function between the lock and the unlock.
 *
 * @param path the mutex
 * @param isReading whether it is locked for reading
 * @param isOwn whether every function that unlocks it has locked it
 * @param taken the call that locks it
 * @param released the call that unlocks it when nothing panics
 * @param points where a panic may leave the function while it is held, in the order of the graph
 */
public record InterruptedLock(
    AccessPath path,
    boolean isReading,
    boolean isOwn,
    Site taken,
    Site released,
    List<Integer> points) {
  /** Copies the list. */
  public InterruptedLock {
    points = List.copyOf(points);
  }

  /** The mutex, as it is written. */
  public String mutex() {
    return path.toString();
  }
}
