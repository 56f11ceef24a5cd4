package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Deadlock;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.GoFile;

/** Finds goroutines that wait for a mutex, or a sync.Once, which they hold themselves. */
final class CertainDeadlock implements Rule {
  private static final String FOR_EVER = ": this goroutine blocks for ever";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(
        knowledge.mutexes(),
        row -> row.operation() == Operation.LOCK || row.operation() == Operation.ONCE);
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().locks().deadlocks(pass.file()).stream()
        .map(deadlock -> finding(pass, deadlock))
        .toList();
  }

  private static Finding finding(Pass pass, Deadlock deadlock) {
    Finding finding =
        pass.finding(deadlock.at(), message(pass.file(), deadlock)).withWitness(deadlock.witness());
    return deadlock.kind() == Kind.READ_TWICE ? finding.likely() : finding;
  }

  private static String message(GoFile file, Deadlock deadlock) {
    String mutex = '"' + deadlock.mutex() + '"';
    String since = " (" + place(file, deadlock.taken()) + ")";
    String callee = '"' + deadlock.callee() + '"';
    return switch (deadlock.kind()) {
      case LOCKED_TWICE ->
          (deadlock.isDirect()
                  ? mutex + " is locked already" + since
                  : callee + " locks " + mutex + ", which is locked already" + since)
              + FOR_EVER;
      case READ_TWICE ->
          mutex + " is read-locked already" + since + ": with a writer waiting nobody goes on";
      case ONCE_IN_ITSELF -> mutex + " waits here for its own function" + since + FOR_EVER;
      case LOCK_DEFERRED ->
          mutex + " is locked again when the function ends, an unlock was meant" + FOR_EVER;
      case DEFERRED_TOO_LATE ->
          callee + " runs before the deferred unlock of " + mutex + " and locks it" + FOR_EVER;
      case KEPT_FOR_NEXT_ROUND ->
          mutex + " stays locked in this loop: the next round blocks for ever";
      case CONTINUED -> mutex + " is locked still" + since + ": the next round blocks for ever";
    };
  }

  private static String place(GoFile file, Site site) {
    GoFile there = site.code().file();
    String line = "line " + there.text().lines().line(site.node().start());
    return there == file ? line : file(there) + " " + line;
  }

  private static String file(GoFile file) {
    String path = file.text().path();
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
