package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.FailFix;

/** Finds handlers that abort the test on the goroutine of a server. */
final class TestAbortInHandler implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("testing");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (Code code : pass.model().calls().codes(pass.file())) {
      List<Evidence> served = pass.model().handlers().served(code);
      if (!served.isEmpty()) {
        pass.model().endings().from(code, Kind.TEST_ABORT).stream()
            .filter(path -> !pass.model().endings().followsFailedWrite(code, path))
            .map(path -> FailFix.with(finding(pass, path, served), code, path, pass.model()))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(Pass pass, EndingPath path, List<Evidence> served) {
    String message =
        EndingSteps.end(path)
            + " ends the goroutine of the server, not the test: the client gets no answer, the test"
            + " goes on";
    Finding finding = pass.finding(path.first().node(), message);
    for (Evidence evidence : served) {
      finding = EndingSteps.with(finding, evidence);
    }
    return EndingSteps.with(finding, path);
  }
}
