package org.goboundaries.flow.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A goroutine of a run. */
public final class Goroutine {
  /** How often it is locked to its thread. */
  int threadLocks;

  /** How many panics have been recovered. */
  int recovered;

  /** The mutexes that it has taken: true for writing. */
  final Map<Lock, Boolean> held = new LinkedHashMap<>();

  final Map<Lock, Integer> reads = new HashMap<>();
  final Deque<Frame> frames = new ArrayDeque<>();

  /** How often it is locked to its thread. */
  public int threadLocks() {
    return threadLocks;
  }

  /** How many panics it has recovered. */
  public int recovered() {
    return recovered;
  }

  /** Whether it has ever held a mutex for reading. */
  public boolean wasReading(Lock lock) {
    return reads.containsKey(lock);
  }

  /** Whether it holds a mutex for writing. */
  public boolean isWriting(Lock lock) {
    return Boolean.TRUE.equals(held.get(lock));
  }

  /** Whether it holds a mutex for reading. */
  public boolean isReading(Lock lock) {
    return Boolean.FALSE.equals(held.get(lock));
  }

  /** Its functions, the one that runs now first. */
  public Iterable<Frame> frames() {
    return frames;
  }
}
