package org.goboundaries.knowledge;

/**
 * A C function that has to do with signals.
 *
 * @param name the function
 * @param kind what it has to do with them
 * @param count how many arguments it takes
 * @param zero the argument that keeps it from waiting when it is 0; negative where none does
 * @param isPointer whether that argument points to what must be 0
 */
public record SignalCall(String name, Kind kind, int count, int zero, boolean isPointer) {
  /** What a function has to do with signals. */
  public enum Kind {
    /** It waits, and fails with EINTR after a handler ran. */
    WAITS,
    /** It sleeps, and ends early after a handler ran. */
    SLEEPS,
    /** It takes a handler and no flags. */
    HANDLER,
    /** It takes a struct sigaction. */
    ACTION,
    /** It changes the signal mask of its thread. */
    MASK,
    /** It changes a set of signals. */
    SET
  }

  /** Whether it waits, be it for something or for time to pass. */
  public boolean isWait() {
    return kind == Kind.WAITS || kind == Kind.SLEEPS;
  }
}
