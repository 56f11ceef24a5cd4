package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives out small numbers, in ranges: what has one is found in an array. Ranges that are given back
 * are given out again, so that the numbers stay small while files are edited. For one thread at a
 * time.
 */
final class NumberPool {
  private final Map<Integer, List<Integer>> free = new HashMap<>();
  private int end;

  /** The first of so many numbers; at least 0. */
  int take(int count) {
    int size = size(count);
    List<Integer> known = free.getOrDefault(size, List.of());
    if (!known.isEmpty()) {
      return known.remove(known.size() - 1);
    }
    int first = end;
    end += size;
    return first;
  }

  /** Takes back so many numbers that nobody has any more. */
  void giveBack(int first, int count) {
    free.computeIfAbsent(size(count), key -> new ArrayList<>()).add(first);
  }

  /** More than the greatest number that was ever given out. */
  int end() {
    return end;
  }

  /** A file that grows a little gets a range of the same size. */
  private static int size(int count) {
    int most = 8;
    while (most < count) {
      most += most / 2;
    }
    return most;
  }
}
