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
import org.goboundaries.presentation.AbortTexts;
import org.goboundaries.presentation.EndingGroup;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.FailFix;
import org.jspecify.annotations.Nullable;

/** Finds handlers that abort the test on the goroutine of a server. */
final class TestAbortInHandler implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("testing");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    List<@Nullable Code> helpers = new ArrayList<>();
    for (Code code : pass.model().calls().codes(pass.file())) {
      List<Evidence> served = pass.model().handlers().served(code);
      List<EndingPath> missed =
          served.isEmpty()
              ? List.of()
              : pass.model().endings().from(code, Kind.TEST_ABORT).stream()
                  .filter(path -> !pass.model().endings().followsFailedWrite(code, path))
                  .toList();
      if (!missed.isEmpty()) {
        Finding finding =
            new EndingGroup(
                    pass,
                    served.stream().map(EndingSteps::of).toList(),
                    path -> AbortTexts.inHandler(path, served.get(0)))
                .finding(missed);
        findings.add(FailFix.with(finding, code, missed, pass.model()));
        helpers.add(EndingGroup.helper(missed));
      }
    }
    return EndingGroup.joined(findings, helpers);
  }
}
