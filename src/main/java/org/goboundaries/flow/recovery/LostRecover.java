package org.goboundaries.flow.recovery;

import java.util.List;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;

/**
 * A call of the builtin recover that can't stop the panic it is there for, or a call that throws
 * such a one away.
 *
 * @param at the call or statement at fault
 * @param witness how it comes to run, outermost first
 * @param otherCalls where else its function is called; there may be more of them
 * @param frame which frame is too many; of no meaning for most reasons
 * @param cure what can't be wrong
 */
public record LostRecover(
    Reason reason, Node at, Witness witness, List<Step> otherCalls, Frame frame, Cure cure) {
  LostRecover(Reason reason, Node at, Witness witness, Cure cure) {
    this(reason, at, witness, List.of(), Frame.NONE, cure);
  }

  LostRecover with(Frame between) {
    return new LostRecover(reason, at, witness, otherCalls, between, cure);
  }

  /**
   * A frame between the runtime, or the defer statement, and a function that recovers.
   *
   * @param caller the function that has it; empty for a literal
   * @param function the function that recovers; empty for a literal
   * @param depth how many frames are below a defer statement; 0 where there is none
   */
  public record Frame(String caller, String function, int depth) {
    static final Frame NONE = new Frame("", "", 0);
  }

  /** What makes the call stop panics. */
  public enum Cure {
    /** Nothing that is certain. */
    NONE,
    /** A function literal around the deferred call. */
    WRAP,
    /** The same, where a go statement is to become a defer statement. */
    WRAP_INSTEAD,
    /** To call what the call makes, with nothing. */
    CALL,
    /** To defer the call. */
    DEFER,
    /** To defer what a go statement starts. */
    DEFER_INSTEAD
  }

  /** Why the panic goes on. */
  public enum Reason {
    /** {@code defer recover()}. */
    DEFERRED_ITSELF,
    /** {@code go recover()}. */
    STARTED_ITSELF,
    /** An argument of a deferred call: evaluated when the defer statement runs. */
    EVALUATED_EARLY,
    /** The function around it is called, not deferred. */
    CALLED,
    /** The function around it is the first of another goroutine. */
    OTHER_GOROUTINE,
    /** The function around it is an entry point. */
    NOT_DEFERRED,
    /** The loop body around it is called by an iterator. */
    LOOP_BODY,
    /** It guards a function that does nothing but defer it. */
    ONE_DEFER_TOO_DEEP,
    /** The deferred call makes the function that recovers, and nobody runs that. */
    ONLY_MADE,
    /** A guard that is called where it had to be deferred. */
    GUARD_CALLED,
    /** A guard that is deferred by a deferred function in which nothing panics. */
    GUARD_TOO_DEEP,
    /** A guard that is started as a goroutine where it had to be deferred. */
    GUARD_STARTED,
    /** A guard that reflection calls, which is deferred in its place. */
    GUARD_REFLECTED
  }
}
