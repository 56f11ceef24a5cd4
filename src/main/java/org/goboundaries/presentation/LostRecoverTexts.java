package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Location;
import org.goboundaries.flow.recovery.LostRecover;
import org.goboundaries.flow.recovery.LostRecover.Step;

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

  /** How it comes to run. */
  public static List<Location> path(LostRecover lost) {
    return lost.steps().stream()
        .filter(step -> step.kind() != Step.Kind.CALLED_TOO)
        .map(LostRecoverTexts::location)
        .toList();
  }

  /** Other calls of the function that calls it; there may be more of them. */
  public static List<Location> otherCalls(LostRecover lost) {
    return lost.steps().stream()
        .filter(step -> step.kind() == Step.Kind.CALLED_TOO)
        .map(LostRecoverTexts::location)
        .toList();
  }

  private static Location location(Step step) {
    return Location.of(step.file(), step.at(), of(step.kind()));
  }

  private static String of(Step.Kind step) {
    return switch (step) {
      case DEFERRED -> "deferred here";
      case CALLED -> "called here, not deferred";
      case CALLED_BEFORE -> "called here";
      case CALLED_TOO -> "called here, too";
      case STARTED -> "started here as a goroutine";
      case PANICS -> "the goroutine that panics starts here";
      case HANDED_OVER -> "handed over here";
      case ITERATED -> "this iterator calls the loop body";
      case RECOVERS -> "\"recover\" is called here";
    };
  }
}
