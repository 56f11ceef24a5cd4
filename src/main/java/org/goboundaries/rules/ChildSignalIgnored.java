package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.signals.AskedSignal;
import org.goboundaries.flow.signals.ChildProcesses;
import org.goboundaries.flow.signals.Operation;
import org.goboundaries.flow.signals.SignalRequest;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Knowledge;

/** Finds programs that ignore SIGCHLD and wait for children: the kernel reaps them first. */
final class ChildSignalIgnored implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"os/signal\"", "Ignore").and(Words.anyOf("SIGCHLD", "SIGCLD"));
  }

  @Override
  public List<Finding> check(Pass pass) {
    List<Finding> findings = new ArrayList<>();
    for (SignalRequest request : pass.model().signalRequests().in(pass.file())) {
      boolean isIgnore = request.operation() == Operation.IGNORE && request.has("SIGCHLD");
      Site child = isIgnore ? ChildProcesses.first(pass.model().calls(), request.code()) : null;
      if (child != null && !pass.model().signalRequests().isReset("SIGCHLD")) {
        request.signals().stream()
            .filter(signal -> signal.name().equals("SIGCHLD"))
            .map(signal -> finding(pass, signal, child))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(Pass pass, AskedSignal signal, Site child) {
    Witness waited = new Witness(List.of(Step.atCallee(child, "waits for a child here")));
    return pass.finding(
            signal.argument(),
            "SIGCHLD is ignored: the kernel drops the status of children, and waiting for them"
                + " fails with \"waitid: no child processes\"")
        .withWitness(signal.witness().then(waited));
  }
}
