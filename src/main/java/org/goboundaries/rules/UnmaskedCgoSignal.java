package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.cgo.WaitSite;
import org.goboundaries.flow.cgo.WaitSites;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.presentation.CSteps;

/** Finds calls of C that the profiler's signal interrupts, where nobody has thought of that. */
final class UnmaskedCgoSignal implements Rule {
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
            WaitSites.in(program, model::bodies, model::threads).stream()
                .map(site -> finding(pass, site))
                .toList());
  }

  private static Finding finding(Pass pass, WaitSite site) {
    Finding found =
        pass.finding(site.text(), site.start(), site.end(), message(site))
            .withWitness(site.witness());
    if (isOfLibrary(pass, site)) {
      return found.likely();
    }
    Step profiler = CSteps.profiler(pass);
    return profiler == null ? found : found.withWitness(Witness.NONE.then(profiler)).raised();
  }

  /** Whether it is a library that waits, in whatever way. */
  private static boolean isOfLibrary(Pass pass, WaitSite site) {
    SignalCall known = pass.model().knowledge().signalCalls().of(site.name());
    return known != null && known.kind() == SignalCall.Kind.WRAPS;
  }

  private static String message(WaitSite site) {
    String what = site.sleeps() ? "\"%s\" ends early" : "\"%s\" fails with EINTR";
    String again = site.sleeps() ? "sleep again" : "call it again";
    String message =
        site.isMaskLost()
            ? what + " by SIGPROF: it is blocked on a thread that the goroutine may leave"
            : what + " when Go's profiler sends SIGPROF: " + again + ", or block SIGPROF";
    return message.formatted(site.name());
  }
}
