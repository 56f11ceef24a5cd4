package org.goboundaries.flow.recovery;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;

/**
 * A call of the builtin recover that can't stop the panic it is there for, or a call that throws
 * such a one away.
 *
 * @param at the call or statement at fault
 * @param steps how it comes to run, outermost first
 * @param cure what can't be wrong
 */
public record LostRecover(Reason reason, Node at, List<Step> steps, Cure cure) {
  LostRecover(Reason reason, Node at, List<Step> steps) {
    this(reason, at, steps, Cure.NONE);
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
    /** A guard that is started as a goroutine where it had to be deferred. */
    GUARD_STARTED,
    /** A guard that reflection calls, which is deferred in its place. */
    GUARD_REFLECTED
  }

  /**
   * One step on the way.
   *
   * @param file where it is
   */
  public record Step(Kind kind, SourceText file, Node at) {
    /** A step at what is called there: its name, or the head of its literal. */
    static Step calling(Kind kind, SourceText file, Node at) {
      Node call = at instanceof DeferStmt defer ? defer.call() : at;
      call = call instanceof GoStmt start ? start.call() : call;
      Node callee = call instanceof CallExpr c ? ParenExpr.strip(c.function()) : call;
      callee = callee instanceof RangeStmt loop ? loop.operand() : callee;
      return new Step(kind, file, callee instanceof FuncLit literal ? literal.type() : callee);
    }

    /** This step, when the function it calls isn't the one that recovers. */
    Step onTheWay() {
      return kind == Kind.CALLED ? new Step(Kind.CALLED_BEFORE, file, at) : this;
    }

    /** This step, when it is one more of its kind. */
    Step again() {
      return kind == Kind.CALLED ? new Step(Kind.CALLED_TOO, file, at) : this;
    }

    /** What happens in a step. */
    public enum Kind {
      /** A function is deferred. */
      DEFERRED,
      /** The function with the call of recover is called. */
      CALLED,
      /** A function is called that calls the next one. */
      CALLED_BEFORE,
      /** The function with the call of recover is called here, too. */
      CALLED_TOO,
      /** A function is started as a goroutine. */
      STARTED,
      /** The goroutine starts that the panic goes on in. */
      PANICS,
      /** A function is handed to another one that runs it. */
      HANDED_OVER,
      /** An iterator runs a loop's body. */
      ITERATED,
      /** The function with the call of recover. */
      RECOVERS
    }
  }
}
