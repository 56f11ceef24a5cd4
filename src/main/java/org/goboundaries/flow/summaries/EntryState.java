package org.goboundaries.flow.summaries;

import org.jspecify.annotations.Nullable;

/**
 * In what state a function begins.
 *
 * @param state what the states of all known ways join to; null where it is not known ever to run
 * @param isComplete whether the known ways are all ways
 * @param proven the state on a way that is beyond doubt; null where there is no such way. It holds
 *     whatever is true of other ways
 * @param <S> an immutable state
 */
public record EntryState<S>(@Nullable S state, boolean isComplete, @Nullable S proven) {
  /** Of a function that nobody is known to run. */
  public static <S> EntryState<S> never() {
    return new EntryState<>(null, true, null);
  }

  /** Of a function that somebody may run of whom nothing is known. */
  public static <S> EntryState<S> unseen() {
    return new EntryState<>(null, false, null);
  }

  /** Of a function that begins so, beyond doubt. */
  public static <S> EntryState<S> certain(S state) {
    return new EntryState<>(state, true, state);
  }

  /** Of a function that begins so, if it is reached that way at all. */
  public static <S> EntryState<S> possible(S state) {
    return new EntryState<>(state, true, null);
  }

  /** The same as one way among others that may not be taken. */
  public EntryState<S> doubted() {
    return new EntryState<>(state, isComplete, null);
  }
}
