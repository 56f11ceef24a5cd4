package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.signals.AskedSignal;
import org.goboundaries.flow.signals.Operation;
import org.goboundaries.flow.signals.SignalRequest;
import org.goboundaries.knowledge.Knowledge;

/** Finds calls that ignore the signal by which the runtime stops running goroutines. */
final class PreemptionSignalIgnored implements Rule {
  private static final String SIGURG = "SIGURG";
  private static final String HANGS =
      ": the runtime can't stop a busy goroutine, and the garbage collector waits for it forever";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"os/signal\"", "Ignore");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (SignalRequest request : pass.model().signalRequests().in(pass.file())) {
      boolean isIgnore = request.operation() == Operation.IGNORE;
      if (isIgnore && !pass.model().signalRequests().isReset(SIGURG)) {
        if (request.isForAll()) {
          findings.add(
              pass.finding(request.call(), "this ignores all signals, SIGURG too" + HANGS));
        }
        request.signals().stream()
            .filter(signal -> signal.name().equals(SIGURG))
            .map(signal -> finding(pass, signal))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(Pass pass, AskedSignal signal) {
    return pass.finding(signal.argument(), "SIGURG is ignored" + HANGS)
        .withWitness(signal.witness());
  }
}
