package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.csignals.StackSite;
import org.goboundaries.flow.csignals.StackSites;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CSteps;

/** Finds C that takes the stack for signal handlers from a thread of Go. */
final class AlternateStackChanged implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.IMPORT_C;
  }

  @Override
  public List<Finding> check(Pass pass) {
    return CSteps.findings(
        pass, program -> StackSites.in(program).stream().map(site -> finding(pass, site)).toList());
  }

  private static Finding finding(Pass pass, StackSite site) {
    Finding found =
        pass.finding(site.text(), site.start(), site.end(), message(site.harm()))
            .withWitness(site.witness());
    return site.harm() == StackSite.Harm.USUAL ? found.likely() : found;
  }

  private static String message(StackSite.Harm harm) {
    return switch (harm) {
      case DISABLED ->
          "the thread goes back to Go without a signal stack: \"fatal error: non-Go code disabled"
              + " sigaltstack\"";
      case RELEASED ->
          "the thread goes back to Go with a signal stack whose memory is gone: the next signal"
              + " kills the process";
      case SMALL ->
          "the thread goes back to Go with too small a signal stack: \"fatal: morestack on"
              + " gsignal\"";
      case USUAL ->
          "the thread goes back to Go with a signal stack of SIGSTKSZ bytes: Go's own has 32 kB,"
              + " restore it";
    };
  }
}
