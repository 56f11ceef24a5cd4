package org.goboundaries.flow.stranded;

import java.util.List;

/**
 * A signal that is not given when its function is left in another way than by returning.
 *
 * @param signal the operation that is skipped
 * @param object the channel or group, as it is written
 * @param waiter who waits for it; of a token the operation that takes one
 * @param isToken whether it gives back a token
 * @param points where the function may be left so
 */
record SkippedSignal(
    Signal signal, String object, Signal waiter, boolean isToken, List<Integer> points) {
  /** Copies the list. */
  SkippedSignal {
    points = List.copyOf(points);
  }
}
