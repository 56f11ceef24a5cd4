package org.goboundaries.flow.machine;

/** The random answers of a run; the runtime of the Go programs has the same. */
final class Decisions {
  private int state;

  Decisions(int seed) {
    state = seed;
  }

  int next(int bound) {
    state = state * 1664525 + 1013904223;
    return (state >>> 16) % bound;
  }
}
