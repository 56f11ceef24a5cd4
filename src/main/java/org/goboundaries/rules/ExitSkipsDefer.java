package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.exits.LostCleanup;
import org.goboundaries.flow.exits.SkippedDefer;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.LostCleanupTexts;

/** Finds ends of the process that skip deferred clean-ups. */
final class ExitSkipsDefer implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("defer")
        .and(Words.of(knowledge.endings(), row -> !row.end().runsDeferred()))
        .and(Words.of(knowledge.cleanups(), row -> true));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().skippedDefers().in(pass.file()).stream()
        .filter(skipped -> !pass.model().handlerExits().tell(skipped))
        .map(skipped -> finding(pass, skipped))
        .toList();
  }

  private static Finding finding(Pass pass, SkippedDefer skipped) {
    LostCleanup first = skipped.lost().get(0);
    Finding finding = pass.finding(skipped.at().node(), message(skipped.path(), first));
    for (LostCleanup lost : skipped.lost()) {
      finding = LostCleanupTexts.with(finding, lost);
    }
    finding = EndingSteps.with(finding, skipped.path());
    finding = finding.withPlaces(skipped.more().stream().map(path -> place(path, first)).toList());
    return first.isCertain() ? finding : finding.likely();
  }

  private static RelatedPlace place(EndingPath path, LostCleanup lost) {
    Step step = Step.at(path.first().code(), path.first().node(), "this skips it, too");
    return RelatedPlace.defect(Location.of(step), message(path, lost));
  }

  private static String message(EndingPath path, LostCleanup lost) {
    return EndingSteps.endThrough(path) + " skips the deferred " + LostCleanupTexts.of(lost);
  }
}
