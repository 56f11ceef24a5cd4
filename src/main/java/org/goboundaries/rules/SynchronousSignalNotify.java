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

/** Finds calls that ask for the signals of faults, which the runtime turns into panics. */
final class SynchronousSignalNotify implements Rule {
  private static final List<String> SYNCHRONOUS = List.of("SIGSEGV", "SIGBUS", "SIGFPE");

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"os/signal\"").and(Words.anyOf(SYNCHRONOUS));
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (SignalRequest request : pass.model().signalRequests().in(pass.file())) {
      List<AskedSignal> faults =
          request.signals().stream().filter(each -> each.isOneOf(SYNCHRONOUS)).toList();
      if (!faults.isEmpty() && request.operation().isNotification()) {
        findings.add(finding(pass, request, faults));
      }
    }
    return findings;
  }

  /** Where others are asked for as well, only the others may be meant to come from this process. */
  private static Finding finding(Pass pass, SignalRequest request, List<AskedSignal> faults) {
    AskedSignal first = faults.get(0);
    Finding finding =
        pass.finding(
                first.argument(),
                "a fault in this program panics and sends no "
                    + first.name()
                    + (request.operation() == Operation.NOTIFY ? " to the channel" : " here")
                    + ": only other processes' signals arrive")
            .withWitness(first.witness());
    boolean isCertain = request.isComplete() && faults.size() == request.signals().size();
    return isCertain ? finding : finding.likely();
  }
}
