package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recovered.SwallowedAbort;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.AbortFix;

/** Finds middleware that swallows http.ErrAbortHandler, so that a broken answer looks complete. */
final class SwallowedAbortHandler implements Rule {
  private static final String MESSAGE =
      "this guard also stops \"http.ErrAbortHandler\": the client takes a cut response for a complete"
          + " one";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover", "\"net/http\"");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().recoveredPanics().swallowedAborts(pass.file()).stream()
        .map(abort -> finding(pass, abort))
        .toList();
  }

  private static Finding finding(Pass pass, SwallowedAbort abort) {
    Finding finding = pass.finding(abort.at(), MESSAGE).withWitness(abort.witness());
    return AbortFix.with(finding, pass, abort.guard());
  }
}
