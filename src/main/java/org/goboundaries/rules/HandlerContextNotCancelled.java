package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.Extent;
import org.goboundaries.flow.contexts.UnendedContext;
import org.goboundaries.flow.contexts.UnendedContexts;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ContextCall.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.ContextTexts;
import org.goboundaries.presentation.EndingSteps;

/** Finds handlers of requests that derive a context and don't cancel it on every way out. */
final class HandlerContextNotCancelled implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.contexts(), row -> row.kind() == Kind.DERIVES);
  }

  @Override
  public List<Finding> check(Pass pass) {
    UnendedContexts contexts =
        new UnendedContexts(
            pass.model().bodies(),
            pass.model().handlers(),
            pass.model().knowledge().contexts(),
            name -> mayBeUsed(pass, name));
    return contexts.in(pass.file()).stream().map(each -> finding(pass, each)).toList();
  }

  /** Whether the module, or a part of it that is not known, may use a name. */
  private static boolean mayBeUsed(Pass pass, String name) {
    return pass.model().extent(pass.unit()) != Extent.MODULE
        || pass.model().files().stream().anyMatch(file -> file.text().contains(name));
  }

  private static Finding finding(Pass pass, UnendedContext context) {
    Finding finding =
        pass.finding(Step.callee(context.site()), ContextTexts.message(context))
            .withPath(List.of(EndingSteps.of(context.evidence())))
            .withPath(context.steps().stream().map(Location::of).toList());
    finding = context.isCertain() ? finding : finding.likely();
    return ContextTexts.withDefer(finding, pass.file(), context);
  }
}
