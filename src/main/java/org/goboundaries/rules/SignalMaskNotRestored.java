package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.cgo.CCall;
import org.goboundaries.flow.cgo.MaskSite;
import org.goboundaries.flow.cgo.MaskSites;

/** Finds signal masks of C that stay on a thread which goes back to Go. */
final class SignalMaskNotRestored implements Rule {
  @Override
  public List<String> words() {
    return List.of("\"C\"");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return CSteps.findings(
        pass, program -> MaskSites.in(program).stream().map(site -> finding(pass, site)).toList());
  }

  private static Finding finding(Pass pass, MaskSite site) {
    CCall call = site.call();
    String message =
        site.all()
            ? "all signals stay blocked after this call from Go: a nil dereference on the thread kills the process"
            : "these signals stay blocked after this call from Go: other goroutines go on to run on the thread";
    Finding finding = pass.finding(site.code().file().source(), call.start(), call.end(), message);
    return CSteps.with(finding, site.path());
  }
}
