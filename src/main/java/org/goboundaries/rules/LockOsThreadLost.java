package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.restores.LostLocks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.SelectorExpr;

/** Finds locks of goroutines to threads that are taken when all is over, or stay by mistake. */
final class LockOsThreadLost implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("LockOSThread");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), LostLocks.class, LostLocks::new).stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    Finding finding = pass.finding(defect.at(), message(defect.reason()));
    return withFix(finding.withWitness(defect.path()), defect);
  }

  private static String message(Reason reason) {
    return switch (reason) {
      case UNLOCK_MEANT ->
          "this locks the goroutine a second time when the function ends: unlock it";
      case LOCK_DEFERRED -> "the lock is taken only when the function ends: it protects nothing";
      default -> "this path returns with the goroutine still locked to its thread";
    };
  }

  /** Only where there is no doubt what was meant. */
  private static Finding withFix(Finding finding, ThreadDefect defect) {
    boolean isSure = defect.reason() == Reason.UNLOCK_MEANT;
    return isSure
            && defect.at() instanceof CallExpr call
            && call.function() instanceof SelectorExpr selector
        ? finding.withFix(
            "Defer the unlock instead",
            new TextEdit(selector.selector().start(), selector.selector().end(), "UnlockOSThread"))
        : finding;
  }
}
