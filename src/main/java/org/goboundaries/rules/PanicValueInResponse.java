package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.recovered.PanicLeak;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;

/** Finds guards that send panic values to clients. */
final class PanicValueInResponse implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover")
        .and(Words.anyOf("\"net/http\"", "grpc/status\"", "/gin\"", "/echo", "/fiber"));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().recoveredPanics().leaks(pass.file()).stream()
        .map(leak -> finding(pass, leak))
        .toList();
  }

  private static Finding finding(Pass pass, PanicLeak leak) {
    CallExpr call = (CallExpr) leak.call().node();
    String message =
        '"'
            + leak.call().calledName()
            + "\" sends the panic to the client: log it, and send a general text";
    return pass.finding(Step.callee(call), message).withWitness(leak.witness());
  }
}
