package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
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
  static final String LOCKED = "the goroutine is locked to its thread here";
  static final String CHANGED = "the thread is changed here";

  ThreadDefect(Reason reason, Site site, @Nullable Affine call) {
    this(reason, site.node(), call, call == null ? site.calledName() : call.site().calledName());
  }

  ThreadDefect(Reason reason, Node at, @Nullable Affine call, String callee) {
    this(
        reason, at, callee, call == null ? null : call.row(), Witness.NONE, List.of(), false, null);
  }

  /** This defect with one more step, at what is called. */
  ThreadDefect with(Site site, String message) {
    return with(new Witness(List.of(Step.atCallee(site, message))));
  }

  /** This defect with one more step, at a node of some code. */
  ThreadDefect with(Code code, Node node, String message) {
    return with(new Witness(List.of(Step.at(code, node, message))));
  }

  /** This defect with more steps. */
  ThreadDefect with(Witness more) {
    return new ThreadDefect(reason, at, callee, row, path.then(more), others, isLikely, lockable);
  }

  /** This defect, which another call of the function has, too. */
  ThreadDefect also(Site other) {
    List<Site> all = new ArrayList<>(others);
    all.add(other);
    return new ThreadDefect(reason, at, callee, row, path, List.copyOf(all), isLikely, lockable);
  }

  /** This defect, where a lock for the time of a body would do. */
  ThreadDefect lockable(@Nullable Block body) {
    return new ThreadDefect(reason, at, callee, row, path, others, isLikely, body);
  }

  /** This defect, which is one only if nobody holds a lock around the function. */
  ThreadDefect likely() {
    return new ThreadDefect(reason, at, callee, row, path, others, true, lockable);
  }

  /** What is wrong. */
  public enum Reason {
    /** No lock is held on any path. */
    UNLOCKED,
    /** The lock is taken only after the call. */
    LOCKED_TOO_LATE,
    /** The lock is that of the goroutine that starts this one. */
    LOCKED_ELSEWHERE,
    /** The thread is given back without being what it was. */
    UNLOCKED_DIRTY,
    /** The lock is deferred after another lock: an unlock was meant. */
    UNLOCK_MEANT,
    /** The lock is deferred: it is taken when all is over. */
    LOCK_DEFERRED,
    /** A path leaves the function with a lock that the others give back. */
    RETURNS_LOCKED,
    /** What a deferred restore needs is closed before it runs. */
    CLOSED_BEFORE_RESTORE,
    /** The goroutine is unlocked before a deferred restore runs. */
    UNLOCKED_BEFORE_RESTORE,
    /** The error of one call is read by another one, perhaps on another thread. */
    ERROR_LOST,
    /** The goroutine is not locked to the thread that the process began with. */
    NOT_MAIN_THREAD,
    /** The thread that starts a child may end before the child does. */
    PARENT_MAY_END,
    /** A thread that has started a child ends with its goroutine. */
    PARENT_ENDS,
    /** A new goroutine relies on the change of the thread that it was started on. */
    LEFT,
    /** The thread returns to the namespace of the main thread. */
    MAIN_NAMESPACE
  }
}
