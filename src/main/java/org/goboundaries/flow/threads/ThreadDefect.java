package org.goboundaries.flow.threads;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * A goroutine is not on the thread that it needs, or leaves one behind that nobody should be on.
 *
 * @param at the call or statement at fault
 * @param callee the last word of the call that depends on its thread
 * @param row what the table says about the call that depends on its thread; null where there is
 *     none
 * @param path what leads there, and what comes of it
 * @param others further calls of the function with the same defect
 * @param isLikely whether what its callers do, of whom none is known, may be right all the same
 * @param lockable the body for whose time a lock would do, since it takes back all that it changes;
 *     null where it wouldn't
 */
public record ThreadDefect(
    Reason reason,
    Node at,
    String callee,
    @Nullable ThreadCall row,
    Witness path,
    List<Site> others,
    boolean isLikely,
    @Nullable Block lockable) {
  /** What the rule is about, in one of the ways in which that happens. */
  public enum Reason {
    /** The only way, or that with no further remark. */
    PLAIN,
    /** The lock is taken only after the call. */
    LOCKED_TOO_LATE,
    /** The lock is that of the goroutine that starts this one. */
    LOCKED_ELSEWHERE,
    /** The lock is deferred after another lock: an unlock was meant. */
    UNLOCK_MEANT,
    /** The lock is deferred: it is taken when all is over. */
    LOCK_DEFERRED,
    /** The goroutine is unlocked before a deferred restore runs. */
    UNLOCKED_BEFORE_RESTORE,
    /** What a thread returns to is opened before the goroutine is locked to it. */
    HANDLE_TOO_EARLY,
    /** A thread that has started a child ends with its goroutine. */
    PARENT_ENDS,
    /** The thread that starts a child is to trace it, and the goroutine may leave it. */
    TRACER_MAY_CHANGE
  }

  /** At a node that says it all. */
  public ThreadDefect(Reason reason, Node at) {
    this(reason, at, "", null, Witness.NONE, List.of(), false, null);
  }

  /** About a call that depends on its thread. */
  public ThreadDefect(Reason reason, Node at, Affine call) {
    this(reason, at, call.site().calledName(), call);
  }

  /** About a call that depends on its thread, and another one that the message names. */
  public ThreadDefect(Reason reason, Node at, String callee, Affine call) {
    this(reason, at, callee, call.row(), Witness.NONE, List.of(), false, null);
  }

  /** This defect with one more step, at what is called. */
  public ThreadDefect with(Site site, String message) {
    return with(new Witness(List.of(Step.atCallee(site, message))));
  }

  /** This defect with one more step, at a node of some code. */
  public ThreadDefect with(Code code, Node node, String message) {
    return with(new Witness(List.of(Step.at(code, node, message))));
  }

  /** This defect with more steps. */
  public ThreadDefect with(Witness more) {
    return new ThreadDefect(reason, at, callee, row, path.then(more), others, isLikely, lockable);
  }

  /** This defect, which another call of the function has, too. */
  public ThreadDefect also(Site other) {
    List<Site> all = Stream.concat(others.stream(), Stream.of(other)).toList();
    return new ThreadDefect(reason, at, callee, row, path, all, isLikely, lockable);
  }

  /** This defect, where a lock for the time of a body would do. */
  public ThreadDefect lockable(@Nullable Block body) {
    return new ThreadDefect(reason, at, callee, row, path, others, isLikely, body);
  }

  /** This defect, which is one only if nobody holds a lock around the function. */
  public ThreadDefect likely() {
    return new ThreadDefect(reason, at, callee, row, path, others, true, lockable);
  }
}
