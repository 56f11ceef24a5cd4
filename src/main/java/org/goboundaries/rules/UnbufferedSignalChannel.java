package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.signals.MadeChannel;
import org.goboundaries.flow.signals.SignalRequest;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.SignalFix;

/** Finds channels without a buffer that signals are sent to: package signal doesn't wait. */
final class UnbufferedSignalChannel implements Rule {
  private static final String MESSAGE =
      "this channel has no buffer: a signal is lost unless a receiver waits at that moment";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"os/signal\"", "Notify", "make(");
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (SignalRequest request : pass.model().signalRequests().in(pass.file())) {
      MadeChannel made = pass.model().signalRequests().unbuffered(request);
      if (made != null) {
        Finding finding =
            pass.finding(request.call().arguments().get(0), MESSAGE)
                .withStep(made.file().text(), made.make(), "made without a buffer here");
        findings.add(SignalFix.withBuffer(finding, pass, made));
      }
    }
    return findings;
  }
}
