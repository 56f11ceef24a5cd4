package org.goboundaries.flow.csignals;

import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.graph.ControlGraph;

/** Tells whether a function goes on to end the process, or makes it another program. */
final class LastActs {
  private static final Set<String> NAMES =
      Set.of(
          "execve",
          "execv",
          "execvp",
          "execvpe",
          "execl",
          "execlp",
          "execle",
          "fexecve",
          "raise",
          "kill",
          "tgkill",
          "pthread_kill");

  private LastActs() {}

  static boolean follow(CCode code, CCall call) {
    return !code.mayFollow(call, ControlGraph.RETURNED)
        || code.calls().stream()
            .anyMatch(site -> NAMES.contains(site.name()) && site.call().start() > call.start());
  }
}
