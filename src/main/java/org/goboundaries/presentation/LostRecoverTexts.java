package org.goboundaries.presentation;

import org.goboundaries.flow.recovery.LostRecover;

/** What is said of calls of recover that are lost. */
public final class LostRecoverTexts {
  private static final String LOST = "\"recover\" returns nil here and the panic continues: ";

  private LostRecoverTexts() {}

  /** What happens at run time. */
  public static String of(LostRecover.Reason reason) {
    return switch (reason) {
      case DEFERRED_ITSELF -> "\"recover\" is deferred itself: a panic in this function continues";
      case STARTED_ITSELF -> LOST + "it runs on its own goroutine";
      case EVALUATED_EARLY -> LOST + "the defer statement evaluates it, before the panic";
      case CALLED -> LOST + "its function is called, not deferred";
      case OTHER_GOROUTINE -> LOST + "its function runs on its own goroutine";
      case NOT_DEFERRED -> LOST + "no deferred function calls it";
      case LOOP_BODY -> LOST + "the iterator calls the loop body";
      case ONE_DEFER_TOO_DEEP -> LOST + "it is one defer too deep";
      case ONLY_MADE -> "the guard is created here but never called: a panic continues";
      case GUARD_STARTED -> "this guard is started as a goroutine: it stops no panic";
      case GUARD_REFLECTED ->
          "reflection calls this guard, not a defer statement: it stops no panic";
      case GUARD_CALLED -> "this guard is called, not deferred: it stops no panic";
    };
  }
}
