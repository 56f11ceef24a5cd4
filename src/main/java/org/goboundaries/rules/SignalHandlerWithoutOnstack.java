package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.csignals.HandlerSite;
import org.goboundaries.flow.csignals.HandlerSites;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.CSteps;

/** Finds signal handlers of C that would run on the small stack of a goroutine. */
final class SignalHandlerWithoutOnstack implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.IMPORT_C;
  }

  @Override
  public List<Finding> check(Pass pass) {
    return CSteps.findings(
        pass,
        program -> HandlerSites.in(program).stream().map(site -> finding(pass, site)).toList());
  }

  private static Finding finding(Pass pass, HandlerSite site) {
    String message =
        "\"%s\" installs \"%s\" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies"
            .formatted(site.name(), site.handler());
    return pass.finding(site.text(), site.start(), site.end(), message).withWitness(site.witness());
  }
}
