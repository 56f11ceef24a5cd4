package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.flow.recovery.LostRecover;
import org.goboundaries.flow.recovery.LostRecovers;
import org.goboundaries.source.TextEdit;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;

/** Finds calls of recover that are not made directly by a deferred function: they return nil. */
final class RecoverOutsideDirectDefer implements Rule {
  private static final String LOST = "\"recover\" returns nil here and a panic goes on: ";

  @Override
  public List<String> words() {
    return List.of("recover");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return LostRecovers.in(pass.model(), pass.file()).stream()
        .map(lost -> finding(pass, lost))
        .toList();
  }

  private static Finding finding(Pass pass, LostRecover lost) {
    Finding finding = pass.finding(lost.at(), message(lost.reason()));
    for (LostRecover.Step step : lost.steps()) {
      finding = finding.withStep(step.file(), step.at(), message(step.kind()));
    }
    return withFix(pass, finding, lost);
  }

  private static String message(LostRecover.Reason reason) {
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
      case GUARD_CALLED -> "this guard is called, not deferred: it stops nothing, a panic goes on";
    };
  }

  private static String message(LostRecover.Step.Kind step) {
    return switch (step) {
      case DEFERRED -> "deferred here";
      case CALLED -> "called here, not deferred";
      case STARTED -> "started here as a goroutine";
      case HANDED_OVER -> "handed over here";
      case ITERATED -> "this iterator calls the loop body";
      case RECOVERS -> "\"recover\" is called here";
    };
  }

  /** Only what the code already says, written so that it works. */
  private static Finding withFix(Pass pass, Finding finding, LostRecover lost) {
    if (lost.at() instanceof DeferStmt defer && isOnOneLine(pass, defer)) {
      CallExpr call = defer.call();
      String wrapped = "func() { " + pass.file().text(call) + " }()";
      return finding.withFix(
          "Call \"recover\" in a deferred function",
          new TextEdit(call.start(), call.end(), wrapped));
    }
    return lost.takesNoArgument()
        ? finding.withFix("Call what is made", new TextEdit(lost.at().end(), lost.at().end(), "()"))
        : finding;
  }

  private static boolean isOnOneLine(Pass pass, DeferStmt defer) {
    TextRange range = pass.file().range(defer);
    return range.line() == range.endLine();
  }
}
