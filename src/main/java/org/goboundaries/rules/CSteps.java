package org.goboundaries.rules;

import java.util.List;
import java.util.function.Function;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.cgo.CPath;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CStep;

/** What rules about C have in common: where they tell, and the way from Go to the place. */
final class CSteps {
  private CSteps() {}

  /** What is found in the C of a package, told at one of its Go files. */
  static List<Finding> findings(Pass pass, Function<CProgram, List<Finding>> search) {
    CProgram program = pass.model().c(pass.unit());
    return program.teller() == pass.file() ? search.apply(program) : List.of();
  }

  /** A finding with the way from Go. */
  static Finding with(Finding finding, CPath path) {
    Finding longer = finding.withStep(path.file().text(), path.call(), "Go calls C here");
    for (CStep step : path.steps()) {
      longer =
          longer.withStep(
              step.caller().file().source(),
              step.site().start(),
              step.site().end(),
              "\"" + step.caller().name() + "\" goes on to \"" + step.site().name() + "\"");
    }
    return longer;
  }
}
