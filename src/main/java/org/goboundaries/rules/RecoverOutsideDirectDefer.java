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
    Finding finding = pass.finding(lost.at(), LostRecoverTexts.of(lost.reason()));
    for (LostRecover.Step step : lost.steps()) {
      finding = finding.withStep(step.file(), step.at(), LostRecoverTexts.of(step.kind()));
    }
    return withFix(pass, finding, lost);
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
