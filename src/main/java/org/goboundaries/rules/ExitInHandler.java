package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.exits.HandlerExit;
import org.goboundaries.flow.exits.LostCleanup;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.LostCleanupTexts;
import org.jspecify.annotations.Nullable;

/** Finds handlers of requests, and goroutines of connections, that end the whole process. */
final class ExitInHandler implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.endings(), row -> !row.end().runsDeferred());
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().handlerExits().in(pass.file()).stream()
        .map(exit -> finding(pass, exit))
        .toList();
  }

  private static Finding finding(Pass pass, HandlerExit exit) {
    String message = message(exit.path(), exit.evidence());
    Finding finding = pass.finding(exit.path().first().node(), message);
    if (exit.evidence() != null) {
      finding = EndingSteps.with(finding, exit.evidence());
    } else if (exit.start() != null) {
      Step start = Step.atCallee(exit.start(), "started for each connection here");
      finding = finding.withPath(List.of(Location.of(start)));
    }
    for (LostCleanup lost : exit.lost()) {
      finding = LostCleanupTexts.with(finding, lost);
    }
    finding = EndingSteps.with(finding, exit.path());
    finding =
        finding.withPlaces(exit.more().stream().map(path -> place(path, exit.evidence())).toList());
    return exit.isCertain() ? finding : finding.likely();
  }

  private static RelatedPlace place(EndingPath path, @Nullable Evidence evidence) {
    Step step = Step.at(path.first().code(), path.first().node(), "this ends it, too");
    return RelatedPlace.defect(Location.of(step), message(path, evidence));
  }

  private static String message(EndingPath path, @Nullable Evidence evidence) {
    String subject = evidence == null ? "connection" : subject(evidence);
    return EndingSteps.endThrough(path)
        + (" ends the whole process for one " + subject)
        + ": all others are cut off, no \"recover\" stops that";
  }

  private static String subject(Evidence evidence) {
    return switch (evidence.row().protocol()) {
      case HTTP, RPC -> "request";
      case MESSAGE -> "message";
      case EVENT -> "event";
    };
  }
}
