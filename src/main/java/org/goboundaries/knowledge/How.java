package org.goboundaries.knowledge;

/** When a library runs a function that it was handed, and on which goroutine. */
public enum How {
  /** On the goroutine of the caller, before the library's function returns. */
  HERE,
  /** The same, by a defer statement of the library: recover in it can stop a panic there. */
  DEFERRED,
  /** On another goroutine than the caller's, as soon as it can. */
  OTHER_GOROUTINE,
  /** Stored; a later call runs it, on the goroutine that makes this call. */
  LATER,
  /** Stored; a later call runs it, which a command makes on its main goroutine. */
  LATER_MAIN,
  /** Stored; it runs later on another goroutine than any that the caller provides. */
  LATER_GOROUTINE,
  /** Stored; depending on who serves or dials, it runs like {@link #LATER} or the next best. */
  LATER_ANYWHERE,
  /** Wrapped in the function that is returned; of a result: the function that is returned. */
  RETURNED,
  /** The result is an iterator; it runs the body of the loop on the loop's goroutine. */
  BODY,
  /** Not at all. */
  NEVER,
  /** Nobody knows. */
  UNKNOWN;

  /** Whether it certainly runs on a goroutine that the library provides. */
  public boolean isOnOtherGoroutine() {
    return this == OTHER_GOROUTINE || this == LATER_GOROUTINE;
  }

  /** Whether it certainly runs on the goroutine of a call that the program makes. */
  public boolean isOnCallersGoroutine() {
    return switch (this) {
      case HERE, DEFERRED, LATER, LATER_MAIN, RETURNED, BODY -> true;
      default -> false;
    };
  }
}
