package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.cgo.GoCall;
import org.goboundaries.flow.cgo.MaskSite;
import org.goboundaries.flow.cgo.MaskSites;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CSteps;

/** Finds signal masks of C that stay on a thread which goes back to Go. */
final class SignalMaskNotRestored implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.IMPORT_C;
  }

  @Override
  public List<Finding> check(Pass pass) {
    Model model = pass.model();
    return CSteps.findings(
        pass,
        program ->
            MaskSites.in(program, call -> isUnlocked(model, call)).stream()
                .map(site -> finding(pass, site))
                .toList());
  }

  private static boolean isUnlocked(Model model, GoCall call) {
    Site site = call.site(model.calls());
    return site != null && model.threads().isUnlocked(site);
  }

  private static Finding finding(Pass pass, MaskSite site) {
    return pass.finding(site.text(), site.start(), site.end(), message(site))
        .withWitness(site.witness());
  }

  private static String message(MaskSite site) {
    String what =
        switch (site.harm()) {
          case ALL -> "all signals stay blocked";
          case FAULTS -> "SIGSEGV stays blocked";
          case PREEMPTION -> "SIGURG stays blocked";
          case OTHERS -> "these signals stay blocked";
        };
    String why =
        switch (site.harm()) {
          case ALL, FAULTS -> "a nil dereference on the thread kills the process";
          case PREEMPTION -> "the garbage collector may wait for the thread forever";
          case OTHERS -> "other goroutines run on this thread next";
        };
    String when = site.isReturn() ? "on this return to Go" : "after this call from Go";
    return what + " " + when + ": " + why;
  }
}
