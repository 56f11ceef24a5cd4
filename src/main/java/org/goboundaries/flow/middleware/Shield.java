package org.goboundaries.flow.middleware;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Rescue.Abort;

/**
 * What stops panics of a function or a handler.
 *
 * @param title what it is, for messages: the guard in some function, or the call that installs it
 * @param step where it is deferred or installed
 * @param in the code that is guarded, or that installs it
 * @param abort what becomes of net/http's ErrAbortHandler
 * @param isSure whether it certainly guards what it is asked about
 */
public record Shield(String title, Step step, Code in, Abort abort, boolean isSure) {
  /** A guard that a function defers itself. */
  public static Shield of(Guard guard) {
    Code guarded = guard.guarded();
    Step step = Step.atCallee(guard.deferred(), "this guard is deferred");
    String name = guarded.top().name();
    String title = name.isEmpty() ? "the guard" : "the guard in \"" + name + '"';
    return new Shield(title, step, guarded, Abort.NONE, true);
  }
}
