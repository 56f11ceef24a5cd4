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
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Table;
import org.goboundaries.presentation.EndingGroup;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.ReturnFix;

/** Finds handlers of requests that end their goroutine by runtime.Goexit: nobody answers then. */
final class GoexitInHandler implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    Table<Ending> endings = knowledge.endings();
    return Words.allOf("Goexit")
        .or(Words.of(endings, row -> row.end() == End.GOEXIT && endings.isAdded(row.symbol())));
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (Code code : pass.model().calls().codes(pass.file())) {
      Evidence evidence = pass.model().handlers().evidence(code);
      List<EndingPath> paths =
          evidence == null ? List.of() : pass.model().endings().from(code, Kind.GOEXIT);
      if (evidence != null && !paths.isEmpty()) {
        Finding finding =
            new EndingGroup(
                    pass, List.of(EndingSteps.of(evidence)), path -> message(path, evidence))
                .finding(paths);
        findings.add(ReturnFix.with(finding, code, paths));
      }
    }
    return findings;
  }

  private static String message(EndingPath path, Evidence evidence) {
    return EndingSteps.endThrough(path)
        + " ends this handler's goroutine: the client "
        + EndingSteps.unanswered(evidence)
        + ", and \"recover\" sees nothing";
  }
}
