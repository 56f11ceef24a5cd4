package org.goboundaries.knowledge;

/**
 * A C function that has to do with signals.
 *
 * @param name the function
 * @param kind what it has to do with them
 * @param zero the argument that keeps it from waiting when it is 0; negative where none does
 */
public record SignalCall(String name, Kind kind, int zero) {
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
}
