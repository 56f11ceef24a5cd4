package org.goboundaries.rules;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recovered.RecoveredPanics;
import org.goboundaries.flow.recovered.ShieldedAbort;
import org.goboundaries.flow.recovered.SwallowedAbort;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Rescue.Abort;
import org.goboundaries.presentation.AbortFix;

/** Finds middleware that swallows http.ErrAbortHandler, so that a broken answer looks complete. */
final class SwallowedAbortHandler implements Rule {
  private static final String MESSAGE =
      "this guard also stops \"http.ErrAbortHandler\": the client takes a cut response for a"
          + " complete one";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover", "\"net/http\"")
        .or(
            Words.anyOf("ReverseProxy", "ErrAbortHandler")
                .and(Words.of(knowledge.recoveries(), row -> row.abort() == Abort.SWALLOWS)));
  }

  @Override
  public List<Finding> check(Pass pass) {
    RecoveredPanics panics = pass.model().recoveredPanics();
    Stream<Finding> own =
        panics.swallowedAborts(pass.file()).stream().map(abort -> finding(pass, abort));
    Stream<Finding> behind =
        panics.shieldedAborts(pass.file()).stream().map(abort -> finding(pass, abort));
    return Stream.concat(own, behind).toList();
  }

  private static Finding finding(Pass pass, ShieldedAbort abort) {
    String who = abort.isProxy() ? "the abort of this proxy" : "this abort";
    Finding finding =
        pass.finding(
                Step.callee(abort.at()),
                abort.middleware()
                    + " swallows "
                    + who
                    + ": the client takes a cut response for a complete one")
            .withWitness(abort.witness());
    return abort.isCertain() ? finding : finding.likely();
  }

  private static Finding finding(Pass pass, SwallowedAbort abort) {
    Finding finding = pass.finding(abort.at(), MESSAGE).withWitness(abort.witness());
    return AbortFix.with(finding, pass, abort.guard());
  }
}
