package org.goboundaries.flow.calls;

/** Where and when a function runs, seen from the call that has it run. */
public enum Where {
  /** On the same goroutine, before the call or the function around a defer statement is over. */
  HERE,
  /** On another goroutine. */
  ELSEWHERE,
  /** At some other time: a library or what it returned calls it, on who knows which goroutine. */
  LATER;

  /** What both together come to: one step after the other. */
  Where then(Where next) {
    return ordinal() > next.ordinal() ? this : next;
  }
}
