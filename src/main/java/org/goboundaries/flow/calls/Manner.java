package org.goboundaries.flow.calls;

/** How a statement has a function run. */
public enum Manner {
  /** At once, on the same goroutine. */
  CALL,
  /** When the function around it ends, on the same goroutine. */
  DEFER,
  /** On a goroutine of its own. */
  GO
}
