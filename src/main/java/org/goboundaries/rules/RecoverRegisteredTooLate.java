package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.misplaced.LateGuard;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.GuardFix;

/** Finds guards that are registered when all that can panic has run. */
final class RecoverRegisteredTooLate implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover", "defer");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().misplacedGuards().late(pass.file()).stream()
        .map(late -> finding(pass, late))
        .toList();
  }

  private static Finding finding(Pass pass, LateGuard late) {
    Finding finding =
        pass.finding(Step.callee(late.guard().deferred()), message(late))
            .withWitness(late.witness());
    return GuardFix.first(finding, pass.file(), late);
  }

  private static String message(LateGuard late) {
    return late.isAlone()
        ? "nothing can panic under this guard: \""
            + late.guard().guarded().name()
            + "\" does nothing else; defer it where the work is"
        : "this guard comes too late: nothing that runs after it can panic; defer it first";
  }
}
