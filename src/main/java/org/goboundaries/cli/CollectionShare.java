package org.goboundaries.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether a heap that can't grow any more is too small: for ten seconds there was next to nothing
 * but collections. Several of them, for a single long one may make all the room that is needed.
 */
final class CollectionShare {
  private static final long WINDOW = 10_000;
  private static final int SEVERAL = 3;
  private static final double MUCH = 0.9;

  private final Deque<Sample> samples = new ArrayDeque<>();

  /** Takes what is known at one moment, and says whether going on is useless. */
  boolean isUseless(Sample now) {
    if (!now.isFull()) {
      samples.clear();
    }
    samples.add(now);
    while (now.clock() - samples.getFirst().clock() > WINDOW && hasLongTail(now)) {
      samples.removeFirst();
    }
    Sample first = samples.getFirst();
    long passed = now.clock() - first.clock();
    return passed >= WINDOW
        && now.collections() - first.collections() >= SEVERAL
        && now.collecting() - first.collecting() > MUCH * passed;
  }

  /** Whether what follows the first sample is long enough by itself. */
  private boolean hasLongTail(Sample now) {
    Sample first = samples.removeFirst();
    boolean isLong = !samples.isEmpty() && now.clock() - samples.getFirst().clock() >= WINDOW;
    samples.addFirst(first);
    return isLong;
  }

  /**
   * What is known at one moment.
   *
   * @param clock milliseconds since some moment
   * @param collecting milliseconds that collections took, all in all
   * @param collections their number
   * @param isFull whether the heap is as large as it may get
   */
  record Sample(long clock, long collecting, long collections, boolean isFull) {}
}
