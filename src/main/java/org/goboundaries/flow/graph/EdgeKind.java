package org.goboundaries.flow.graph;

/** Why one point can follow another. */
public enum EdgeKind {
  /** Nothing else is to be expected. */
  NEXT,
  /** The test holds, or the loop has another element. */
  TRUE,
  /** The test doesn't hold, or the loop has no more elements. */
  FALSE,
  /** One of the clauses of a select or type switch is chosen; or none of a type switch. */
  CASE,
  /** It panics, and never goes on. */
  PANIC,
  /** It ends its goroutine, and never goes on. */
  GOEXIT,
  /** It ends the process, and never goes on. */
  EXIT,
  /** It can panic, but need not. */
  MAY_PANIC,
  /** It can end its goroutine, but need not. */
  MAY_GOEXIT,
  /** It can end the process, but need not. */
  MAY_EXIT,
  /** Text that could not be read may do anything. */
  UNKNOWN;

  /** All kinds, as a set of bits. */
  static final int ALL = (1 << values().length) - 1;

  private static final EdgeKind[] KINDS = values();

  static EdgeKind of(int ordinal) {
    return KINDS[ordinal];
  }

  int bit() {
    return 1 << ordinal();
  }

  /** Whether it leaves the function otherwise than by returning. */
  public boolean isAbrupt() {
    return ordinal() >= PANIC.ordinal() && ordinal() <= MAY_EXIT.ordinal();
  }
}
