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
import org.goboundaries.presentation.AbortTexts;
import org.goboundaries.presentation.EndingGroup;
import org.goboundaries.presentation.EndingSteps;
import org.goboundaries.presentation.FailFix;
import org.jspecify.annotations.Nullable;

/** Finds goroutines of a test that abort it: they end themselves only. */
final class TestAbortInGoroutine implements Rule {
  private static final String OWN =
      " ends the goroutine that it is started on, not the test: the test goes on";
  private static final String PARENT =
      " ends this parallel subtest by the state of its parent: package testing panics";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("testing");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    List<@Nullable Code> helpers = new ArrayList<>();
    for (Code code : pass.model().calls().codes(pass.file())) {
      Call plain = pass.model().starts().of(code);
      Call start = plain == null ? pass.model().handlers().started(code) : plain;
      if (start != null && pass.model().bodies().isReachedFromOutside(start.site())) {
        addStarted(pass, code, start, findings, helpers);
      }
      add(pass, pass.model().endings().started(code, Kind.TEST_ABORT), OWN, others);
      add(pass, pass.model().endings().ofParent(code), PARENT, others);
    }
    others.addAll(EndingGroup.joined(findings, helpers));
    return others;
  }

  private static void addStarted(
      Pass pass, Code code, Call start, List<Finding> findings, List<@Nullable Code> helpers) {
    List<EndingPath> paths =
        pass.model().endings().from(code, Kind.TEST_ABORT).stream()
            .filter(path -> isMissed(pass, code, path, start))
            .filter(path -> !pass.model().handlers().isOfStarted(path.sites(), code))
            .toList();
    if (!paths.isEmpty()) {
      Finding finding =
          new EndingGroup(
                  pass,
                  List.of(EndingSteps.started(start)),
                  path -> AbortTexts.inGoroutine(pass.model(), code, path, start))
              .finding(paths);
      findings.add(FailFix.with(finding, code, paths, pass.model()));
      helpers.add(EndingGroup.helper(paths));
    }
  }

  /** Whether somebody misses what the goroutine would have done. A try is always waited for. */
  private static boolean isMissed(Pass pass, Code code, EndingPath path, Call start) {
    return pass.model().starts().isTry(start)
        || !pass.model().endings().keepsFromNothing(code, path);
  }

  private static void add(
      Pass pass, List<EndingPath> paths, String message, List<Finding> findings) {
    if (!paths.isEmpty()) {
      findings.add(
          new EndingGroup(pass, List.of(), path -> EndingSteps.end(path) + message).finding(paths));
    }
  }
}
