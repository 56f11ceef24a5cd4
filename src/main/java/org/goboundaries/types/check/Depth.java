package org.goboundaries.types.check;

/** Counts how deep the checker is nested: code can be nested deeper than a stack allows. */
final class Depth {
  // A level takes up to a kilobyte of stack; threads have 512 kB at least.
  private static final int LIMIT = 250;

  private int levels;

  /** Goes one level down, or says no; after a yes {@link #leave} must follow. */
  boolean enter() {
    if (levels >= LIMIT) {
      return false;
    }
    levels++;
    return true;
  }

  void leave() {
    levels--;
  }
}
