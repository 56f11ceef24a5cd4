package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.locks.DoubleUnlock;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.presentation.UnlockFix;

/** Finds unlocks of mutexes that aren't locked, or are locked in the other mode. */
final class UnlockOfUnlockedMutex implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(
        knowledge.mutexes(),
        row -> row.operation() == Operation.UNLOCK || row.operation() == Operation.RUNLOCK);
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().locks().doubleUnlocks(pass.file()).stream()
        .map(each -> finding(pass, each))
        .toList();
  }

  private static Finding finding(Pass pass, DoubleUnlock each) {
    Finding finding =
        pass.finding(each.at().node(), message(pass, each)).withWitness(each.witness());
    return UnlockFix.without(finding, pass.file(), each);
  }

  private static String message(Pass pass, DoubleUnlock each) {
    String mutex = '"' + each.mutex() + '"';
    int start = each.other().node().start();
    String since = " (line " + pass.file().text().lines().line(start) + ")";
    return switch (each.kind()) {
      case TWICE ->
          mutex + " is unlocked already" + since + ": fatal error, which no recover stops";
      case BEFORE_DEFERRED ->
          "a deferred call unlocks " + mutex + " again" + since + ": fatal error on this path";
      case READER_UNLOCKED ->
          mutex + " is locked for reading" + since + ", this unlocks a writer: fatal error";
      case WRITER_UNLOCKED ->
          mutex + " is locked for writing" + since + ", this unlocks a reader: fatal error";
    };
  }
}
