package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.stranded.SkippedRelock;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;

/** Finds panics that a deferred unlock turns into a fatal error, for they skip a lock. */
final class RelockSkippedByPanic implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.mutexes(), row -> row.operation() == Operation.UNLOCK);
  }

  @Override
  public boolean isActive() {
    return false;
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().stranded().relocks(pass.file()).stream()
        .map(skipped -> finding(pass, skipped))
        .toList();
  }

  private static Finding finding(Pass pass, SkippedRelock skipped) {
    Site unlocked = skipped.gap().unlocked();
    Finding finding =
        pass.finding(Step.callee(unlocked), message(skipped)).withWitness(skipped.witness());
    return skipped.isCertain() ? finding : finding.likely();
  }

  private static String message(SkippedRelock skipped) {
    return "a panic while \""
        + skipped.gap().mutex()
        + "\" is unlocked skips the lock: the deferred unlock is a fatal error then";
  }
}
