package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.csignals.TakenSignal;
import org.goboundaries.flow.csignals.TakenSignals;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CSteps;
import org.goboundaries.presentation.TakenSignalTexts;

/** Finds signals that the Go runtime needs, and C takes over. */
final class RuntimeSignalReplaced implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.IMPORT_C;
  }

  @Override
  public List<Finding> check(Pass pass) {
    return CSteps.findings(
        pass,
        program ->
            TakenSignals.in(program).stream()
                .map(taken -> TakenSignalTexts.graded(pass, taken, finding(pass, taken)))
                .toList());
  }

  private static Finding finding(Pass pass, TakenSignal taken) {
    return pass.finding(taken.text(), taken.start(), taken.end(), TakenSignalTexts.message(taken))
        .withWitness(taken.witness())
        .withPlaces(TakenSignalTexts.others(taken));
  }
}
