package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.signals.AskedSignal;
import org.goboundaries.flow.signals.SignalRequest;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.SignalFix;

/** Finds signals that no process can catch or ignore. */
final class UncatchableSignal implements Rule {
  private static final List<String> UNCATCHABLE = List.of("SIGKILL", "SIGSTOP");

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"os/signal\"").and(Words.anyOf("Kill", "SIGKILL", "SIGSTOP"));
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (SignalRequest request : pass.model().signalRequests().in(pass.file())) {
      for (AskedSignal signal : request.signals()) {
        if (signal.isOneOf(UNCATCHABLE)) {
          Finding finding =
              pass.finding(signal.argument(), message(request, signal))
                  .withWitness(signal.witness());
          findings.add(SignalFix.withoutUncatchable(finding, pass, request, signal));
        }
      }
    }
    return findings;
  }

  private static String message(SignalRequest request, AskedSignal signal) {
    String effect = signal.name() + " can't be caught or ignored: this has no effect";
    boolean isMissing =
        request.operation().isNotification()
            && request.isComplete()
            && signal.name().equals("SIGKILL")
            && !request.has("SIGTERM");
    return isMissing ? effect + ", and SIGTERM, which asks a process to end, is left out" : effect;
  }
}
