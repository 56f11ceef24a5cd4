package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recovery.LostRecover;
import org.goboundaries.flow.recovery.LostRecovers;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.LostRecoverTexts;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.GoStmt;

/** Finds calls of recover that are not made directly by a deferred function: they return nil. */
final class RecoverOutsideDirectDefer implements Rule {
  private static final String WRAP = "Call \"recover\" in a deferred function";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return LostRecovers.in(pass.model(), pass.file()).stream()
        .map(lost -> finding(pass, lost))
        .toList();
  }

  private static Finding finding(Pass pass, LostRecover lost) {
    Finding finding =
        pass.finding(lost.at(), LostRecoverTexts.of(lost))
            .withWitness(lost.witness())
            .withAffected(lost.otherCalls().stream().map(Location::of).toList());
    return withFix(pass, finding, lost);
  }

  /** Only what the code already says, written so that it works. */
  private static Finding withFix(Pass pass, Finding finding, LostRecover lost) {
    int start = lost.at().start();
    int end = lost.at().end();
    return switch (lost.cure()) {
      case NONE -> finding;
      case WRAP -> finding.withFix(WRAP, wrap(pass, ((DeferStmt) lost.at()).call()));
      case WRAP_INSTEAD ->
          finding.withFix(
              WRAP,
              new TextEdit(start, start + 2, "defer"),
              wrap(pass, ((GoStmt) lost.at()).call()));
      case CALL -> finding.withFix("Call the created guard", new TextEdit(end, end, "()"));
      case DEFER -> finding.withFix("Defer the guard", new TextEdit(start, start, "defer "));
      case DEFER_INSTEAD -> finding.withFix("Defer it", new TextEdit(start, start + 2, "defer"));
    };
  }

  private static TextEdit wrap(Pass pass, CallExpr call) {
    String wrapped = "func() { " + pass.file().text(call) + " }()";
    return new TextEdit(call.start(), call.end(), wrapped);
  }
}
