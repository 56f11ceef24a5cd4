package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.calls.Site;

/**
 * A stretch of a function in which a mutex is unlocked, though a deferred call unlocks it at the
 * end.
 *
 * @param mutex the mutex, as it is written
 * @param unlocked the call that unlocks it
 * @param relocked the call that locks it again
 * @param deferred the deferred call that unlocks it at the end
 * @param points where a panic may leave the function meanwhile
 */
public record RelockGap(
    String mutex, Site unlocked, Site relocked, Site deferred, List<Integer> points) {
  /** Copies the list. */
  public RelockGap {
    points = List.copyOf(points);
  }
}
