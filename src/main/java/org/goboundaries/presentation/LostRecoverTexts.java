package org.goboundaries.presentation;

import org.goboundaries.flow.recovery.LostRecover;

/** What is said of calls of recover that are lost. */
public final class LostRecoverTexts {
  private static final String LOST = "\"recover\" returns nil here and a panic goes on: ";

  private LostRecoverTexts() {}

  /** What happens at run time. */
  public static String of(LostRecover.Reason reason) {
    return switch (reason) {
      case DEFERRED_ITSELF -> "\"recover\" is deferred itself: a panic in this function goes on";
      case STARTED_ITSELF -> LOST + "it is a goroutine of its own";
      case EVALUATED_EARLY -> LOST + "it runs with the defer statement, before the panic";
      case CALLED -> LOST + "its function is called, not deferred";
      case OTHER_GOROUTINE -> LOST + "its function is a goroutine of its own";
      case NOT_DEFERRED -> LOST + "no deferred function calls it";
      case LOOP_BODY -> LOST + "the iterator calls the loop body";
      case ONE_DEFER_TOO_DEEP -> LOST + "it is one defer too deep";
      case ONLY_MADE -> "the guard is made here and never called: a panic goes on";
      case GUARD_STARTED ->
          "this guard is started as a goroutine: it stops nothing, a panic goes on";
      case GUARD_REFLECTED ->
          "reflection calls this guard, no defer statement does: a panic goes on";
      case GUARD_CALLED -> "this guard is called, not deferred: it stops nothing, a panic goes on";
    };
  }
}
