package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.knowledge.Knowledge;

/** Finds guards that stop a panic of which nobody hears. */
final class DroppedPanic implements Rule {
  private static final String MESSAGE =
      "the panic is dropped: nobody hears of the defect behind it; log what \"recover\" returns";

  @Override
  public boolean isActive() {
    return false;
  }

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover", "defer");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().recoveredPanics().dropped(pass.file()).stream()
        .map(
            dropped ->
                pass.finding(dropped.guard().recover().node(), MESSAGE)
                    .withWitness(dropped.witness()))
        .toList();
  }
}
