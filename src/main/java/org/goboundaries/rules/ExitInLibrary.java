package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.exits.LibraryExit;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;

/** Finds packages for others that end the process of those who import them. */
final class ExitInLibrary implements Rule {
  @Override
  public boolean isActive() {
    return false;
  }

  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.endings(), row -> !row.end().runsDeferred());
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().libraryExits().in(pass.file()).stream()
        .map(exit -> finding(pass, exit))
        .toList();
  }

  private static Finding finding(Pass pass, LibraryExit exit) {
    Finding finding = pass.finding(exit.path().first().node(), message(exit, exit.path()));
    Call start = exit.start();
    finding = start == null ? finding : EndingSteps.started(finding, start);
    finding =
        EndingSteps.with(finding, exit.path())
            .withPlaces(exit.more().stream().map(path -> place(exit, path)).toList());
    return exit.isCertain() ? finding : finding.likely();
  }

  private static RelatedPlace place(LibraryExit exit, EndingPath path) {
    Step step = Step.at(path.first().code(), path.first().node(), "this ends it, too");
    return RelatedPlace.defect(Location.of(step), message(exit, path));
  }

  private static String message(LibraryExit exit, EndingPath path) {
    String where =
        exit.start() == null
            ? " ends the process of whoever calls \"" + exit.code().name() + "\": return an error"
            : " on a goroutine of this package ends the process of whoever imports it";
    return EndingSteps.endThrough(path) + where;
  }
}
