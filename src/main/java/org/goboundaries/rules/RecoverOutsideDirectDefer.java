package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.flow.LostRecover;
import org.goboundaries.flow.LostRecovers;
import org.goboundaries.source.TextEdit;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;

/** Finds calls of recover that are not made directly by a deferred function: they return nil. */
final class RecoverOutsideDirectDefer implements Rule {
  @Override
  public List<Finding> check(Pass pass) {
    return LostRecovers.in(pass.file()).stream().map(lost -> finding(pass, lost)).toList();
  }

  private static Finding finding(Pass pass, LostRecover lost) {
    Finding finding = pass.finding(lost.at(), message(lost.reason()));
    for (LostRecover.Step step : lost.steps()) {
      finding = finding.withStep(step.at(), message(step.kind()));
    }
    return withFix(pass, finding, lost);
  }

  private static String message(LostRecover.Reason reason) {
    return switch (reason) {
      case DEFERRED_ITSELF ->
          "\"recover\" deferred directly stops no panic of this function: defer a function that calls it";
      case STARTED_ITSELF -> "\"recover\" on a goroutine of its own returns nil: the panic goes on";
      case EVALUATED_EARLY ->
          "this \"recover\" runs with the defer statement, before the panic: it returns nil and the panic goes on";
      case CALLED ->
          "this \"recover\" returns nil and the panic goes on: its function is called, not deferred";
      case OTHER_GOROUTINE ->
          "this \"recover\" returns nil: its function starts a goroutine, and no panic is in flight there";
      case NOT_DEFERRED ->
          "this \"recover\" returns nil: outside a deferred function no panic is in flight";
      case LOOP_BODY ->
          "this \"recover\" returns nil and the panic goes on: the iterator calls the loop body";
      case ONE_DEFER_TOO_DEEP -> "this \"recover\" is one defer too deep: the panic goes on";
      case ONLY_MADE ->
          "this only makes the function that recovers, nothing calls it: the panic goes on";
      case GUARD_CALLED ->
          "this call recovers nothing and the panic goes on: defer the function itself";
    };
  }

  private static String message(LostRecover.Step.Kind step) {
    return switch (step) {
      case DEFERRED -> "deferred here";
      case CALLED -> "called here: one frame too many";
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
