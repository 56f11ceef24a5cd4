package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.cgo.GoCallers;
import org.goboundaries.flow.cgo.ProfilerUse;
import org.goboundaries.flow.cgo.WaitSite;
import org.goboundaries.flow.cgo.WaitSites;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CSteps;

/** Finds calls of C that the profiler's signal interrupts, where nobody has thought of that. */
final class UnmaskedCgoSignal implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.IMPORT_C;
  }

  @Override
  public List<Finding> check(Pass pass) {
    GoCallers callers = new GoCallers(pass.model()::bodies, pass.model()::threads);
    return CSteps.findings(
        pass,
        program ->
            WaitSites.in(program, callers).stream().map(site -> finding(pass, site)).toList());
  }

  private static Finding finding(Pass pass, WaitSite site) {
    Finding bare = pass.finding(site.text(), site.start(), site.end(), message(site));
    Site mask = site.lostMask();
    Finding finding =
        mask == null
            ? bare
            : bare.withStep(mask.code().file().text(), mask.node(), "SIGPROF is blocked here");
    Finding found = site.isInGo() ? finding : CSteps.with(finding, site.path());
    ProfilerUse profiler = CSteps.profiler(pass);
    return profiler == null
        ? found
        : found
            .withStep(
                profiler.text(),
                profiler.start(),
                profiler.end(),
                "this module turns the profiler on")
            .raised();
  }

  private static String message(WaitSite site) {
    String what = site.sleeps() ? "\"%s\" ends early" : "\"%s\" fails with EINTR";
    String again = site.sleeps() ? "sleep on" : "call it again";
    String message =
        site.lostMask() == null
            ? what + " when SIGPROF of Go's profiler comes: " + again + ", or block SIGPROF"
            : what + " by SIGPROF: it is blocked on a thread that the goroutine may leave";
    return message.formatted(site.name());
  }
}
