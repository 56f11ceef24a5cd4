package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.signals.ForwardedSignals;
import org.goboundaries.flow.signals.Operation;
import org.goboundaries.flow.signals.SignalRequest;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.jspecify.annotations.Nullable;

/** Finds calls that ask for every signal: the runtime's own are among them. */
final class NotifyAllSignals implements Rule {
  private static final String ALL =
      "without signals this asks for all, and the runtime's own SIGURG";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"os/signal\"", "Notify");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (SignalRequest request : pass.model().signalRequests().in(pass.file())) {
      ForwardedSignals others = new ForwardedSignals(pass.model().calls(), request.code());
      if (request.operation() == Operation.NOTIFY && request.isForAll() && !others.knowSigurg()) {
        findings.add(finding(pass, request, others.forwarding()));
      }
    }
    return findings;
  }

  private static Finding finding(Pass pass, SignalRequest request, @Nullable CallExpr forwarding) {
    if (forwarding == null) {
      return pass.finding(request.call(), ALL + " fills the channel: name the signals");
    }
    return pass.finding(request.call(), ALL + " is sent on, many times a second: leave it out")
        .withStep(forwarding, "sent on here")
        .raised();
  }
}
