package org.goboundaries.flow.threads;

/**
 * In what state a function begins.
 *
 * @param state what is known of the ways in which it comes to run
 * @param isComplete whether these are all
 */
record Entry(State state, boolean isComplete) {
  static final Entry NEVER = new Entry(State.NEVER, true);
  static final Entry UNLOCKED = new Entry(State.UNLOCKED, true);
  static final Entry OTHER = new Entry(State.OTHER, true);

  /** The states, in the order in which they lose certainty. */
  enum State {
    /** It is not known ever to run. */
    NEVER,
    /** The goroutine is not locked to its thread. */
    UNLOCKED,
    /** It is, or may be. */
    OTHER
  }

  Entry join(Entry that) {
    State later = state.ordinal() > that.state.ordinal() ? state : that.state;
    return new Entry(later, isComplete && that.isComplete);
  }

  /** Whether the goroutine is never locked when the function begins. */
  boolean isUnlocked() {
    return state == State.UNLOCKED && isComplete;
  }

  /** Whether nobody is known to call it with the goroutine locked. */
  boolean isNotKnownLocked() {
    return state != State.OTHER;
  }
}
