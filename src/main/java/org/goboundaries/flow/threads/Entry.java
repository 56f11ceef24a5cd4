package org.goboundaries.flow.threads;

/**
 * In what state a function begins.
 *
 * @param state what is known of the ways in which it comes to run
 * @param isComplete whether these are all
 * @param isProven whether one of them is beyond doubt
 */
record Entry(State state, boolean isComplete, boolean isProven) {
  static final Entry NEVER = new Entry(State.NEVER, true, false);
  static final Entry UNLOCKED = new Entry(State.UNLOCKED, true, true);

  /** Somebody may run it of whom nothing is known. */
  static final Entry UNSEEN = new Entry(State.NEVER, false, false);

  static final Entry OTHER = new Entry(State.OTHER, true, false);

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
    return new Entry(later, isComplete && that.isComplete, isProven || that.isProven);
  }

  /** As one way among others that may be none at all. */
  Entry doubted() {
    return new Entry(state, isComplete, false);
  }

  /**
   * Whether the goroutine isn't locked when the function begins: on every way that it comes to run,
   * or on all that are known, one of which is beyond doubt.
   */
  boolean isUnlocked() {
    return state == State.UNLOCKED && (isComplete || isProven);
  }

  /** Whether nobody is known to call it with the goroutine locked. */
  boolean isNotKnownLocked() {
    return state != State.OTHER;
  }
}
