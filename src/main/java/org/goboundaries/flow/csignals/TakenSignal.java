package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;

/**
 * A place where C takes something from the Go runtime that this needs.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that does so
 * @param end byte offset after it
 * @param signal the signal; empty where nobody knows which
 * @param handler what takes it over: a function, {@code SIG_DFL} or {@code SIG_IGN}; else empty
 * @param loss what comes of it
 * @param witness how Go comes there
 * @param others where the same function does the same to other signals
 */
public record TakenSignal(
    SourceText text,
    int start,
    int end,
    String signal,
    String handler,
    Loss loss,
    Witness witness,
    List<TakenSignal> others) {

  /** What comes of it. */
  public enum Loss {
    /** A fault of the program is no panic any more. */
    PANICS,
    /** A fault in mapped memory is no longer noticed. */
    FAULTS,
    /** Goroutines can't be interrupted. */
    PREEMPTION,
    /** A write to a closed connection ends the process. */
    WRITES,
    /** Others take the status of children. */
    CHILDREN,
    /** The profiler sees nothing. */
    PROFILES,
    /** The profiler's timer is set by two. */
    TIMER,
    /** System calls don't go on after the signal. */
    RESTARTS
  }

  /** Whether the default action takes the signal over. */
  public boolean isDefault() {
    return handler.equals(Installation.DEFAULT);
  }

  /** The same with one more, unless it has that already. */
  TakenSignal with(TakenSignal other) {
    if (other.start == start || others.stream().anyMatch(known -> known.start == other.start)) {
      return this;
    }
    List<TakenSignal> all = new ArrayList<>(others);
    all.add(other);
    return new TakenSignal(text, start, end, signal, handler, loss, witness, List.copyOf(all));
  }
}
