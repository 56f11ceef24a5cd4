package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.FailFix;

/** Finds goroutines of a test that abort it: they end themselves only. */
final class TestAbortInGoroutine implements Rule {
  private static final String GOROUTINE =
      " ends this goroutine, not the test: the test goes on without it, or waits for it for ever";
  private static final String OWN =
      " ends the goroutine that it is started on, not the test: the test goes on";
  private static final String PARENT =
      " ends this parallel subtest by the state of its parent: package testing panics";
  private static final String TRY =
      " ends this try, not the test: nothing is tried again, and the test waits until time is up";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("testing");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (Code code : pass.model().calls().codes(pass.file())) {
      Call start = pass.model().starts().of(code);
      if (start != null && pass.model().bodies().isReachedFromOutside(start.site())) {
        pass.model().endings().from(code, Kind.TEST_ABORT).stream()
            .filter(path -> isMissed(pass, code, path, start))
            .map(path -> FailFix.with(finding(pass, path, start), code, path, pass.model()))
            .forEach(findings::add);
      }
      pass.model().endings().started(code, Kind.TEST_ABORT).stream()
          .map(path -> pass.finding(path.first().node(), EndingSteps.end(path) + OWN))
          .forEach(findings::add);
      pass.model().endings().ofParent(code).stream()
          .map(path -> pass.finding(path.first().node(), EndingSteps.end(path) + PARENT))
          .forEach(findings::add);
    }
    return findings;
  }

  /** Whether somebody misses what the goroutine would have done. A try is always waited for. */
  private static boolean isMissed(Pass pass, Code code, EndingPath path, Call start) {
    return pass.model().starts().isTry(start)
        || !pass.model().endings().keepsFromNothing(code, path);
  }

  private static Finding finding(Pass pass, EndingPath path, Call start) {
    String message = EndingSteps.end(path) + (pass.model().starts().isTry(start) ? TRY : GOROUTINE);
    Finding finding = pass.finding(path.first().node(), message);
    return EndingSteps.with(EndingSteps.started(finding, start), path);
  }
}
