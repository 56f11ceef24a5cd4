package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * A goroutine is not on the thread that it needs, or leaves one behind that nobody should be on.
 *
 * @param at the call or statement at fault
 * @param callee the last word of what is called there
 * @param row what the table tells of the call that depends on its thread; null where there is none
 * @param steps what leads there, and what comes of it
 * @param lockable the body for whose time a lock would do, since it takes back all that it changes;
 *     null where it wouldn't
 */
public record ThreadDefect(
    Reason reason,
    Node at,
    String callee,
    @Nullable ThreadCall row,
    List<Step> steps,
    @Nullable Block lockable) {
  ThreadDefect(Reason reason, Site site, @Nullable ThreadCall row, List<Step> steps) {
    this(reason, site.node(), site.calledName(), row, List.copyOf(steps), null);
  }

  /** This defect with one more step. */
  ThreadDefect with(Step.Kind kind, Site site) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(Step.of(kind, site));
    return new ThreadDefect(reason, at, callee, row, List.copyOf(longer), lockable);
  }

  /** This defect, where a lock for the time of a body would do. */
  ThreadDefect lockable(@Nullable Block body) {
    return new ThreadDefect(reason, at, callee, row, steps, body);
  }

  /** What is wrong. */
  public enum Reason {
    /** No lock is held on any path. */
    UNLOCKED,
    /** The lock is taken only behind the call. */
    LOCKED_TOO_LATE,
    /** The lock is that of the goroutine that starts this one. */
    LOCKED_ELSEWHERE,
    /** The thread is given back without being what it was. */
    UNLOCKED_DIRTY,
    /** The lock is deferred behind another lock: an unlock was meant. */
    UNLOCK_MEANT,
    /** The lock is deferred: it is taken when all is over. */
    LOCK_DEFERRED,
    /** A path leaves the function with a lock that the others give back. */
    RETURNS_LOCKED
  }

  /**
   * One step.
   *
   * @param file where it is
   */
  public record Step(Kind kind, SourceText file, Node at) {
    static Step of(Kind kind, Site site) {
      return new Step(
          kind, site.code().file().text(), org.goboundaries.flow.witness.Step.callee(site));
    }

    /** What happens there. */
    public enum Kind {
      /** A function is called without the lock. */
      CALLED,
      /** A goroutine starts. */
      STARTED,
      /** Another call depends on the same thread. */
      ALSO,
      /** The thread is changed. */
      CHANGED,
      /** The goroutine is locked to its thread. */
      LOCKED,
      /** The lock is given back. */
      UNLOCKED
    }
  }
}
