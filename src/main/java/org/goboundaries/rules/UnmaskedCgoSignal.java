package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.cgo.CCall;
import org.goboundaries.flow.cgo.WaitSite;
import org.goboundaries.flow.cgo.WaitSites;

/** Finds calls of C that the profiler's signal interrupts, where nobody has thought of that. */
final class UnmaskedCgoSignal implements Rule {
  @Override
  public List<String> words() {
    return List.of("\"C\"");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return CSteps.findings(
        pass, program -> WaitSites.in(program).stream().map(site -> finding(pass, site)).toList());
  }

  private static Finding finding(Pass pass, WaitSite site) {
    CCall call = site.call();
    String message =
        site.sleeps()
            ? "\"%s\" ends early when SIGPROF of Go's profiler comes: sleep on, or block SIGPROF"
            : "\"%s\" fails with EINTR when SIGPROF of Go's profiler comes: call it again, or block SIGPROF";
    Finding finding =
        pass.finding(
            site.code().file().source(), call.start(), call.end(), message.formatted(call.name()));
    return CSteps.with(finding, site.path());
  }
}
