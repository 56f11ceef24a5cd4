package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.restores.DirtyThreads;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;

/** Finds unlocks that give a changed thread to other goroutines. */
final class DirtyThreadUnlocked implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("UnlockOSThread");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), DirtyThreads.class, DirtyThreads::new).stream()
        .map(defect -> pass.finding(defect.at(), message(defect)).withWitness(defect.path()))
        .toList();
  }

  private static String message(ThreadDefect defect) {
    ThreadCall row = defect.row();
    String state = row == null ? "state" : row.state();
    boolean isForGood = row != null && row.effect() == ThreadCall.Effect.IRREVERSIBLE;
    String way = isForGood ? "never unlock it" : "restore it first";
    String change = state + " that \"" + defect.callee() + "\" changed";
    return "other goroutines get this thread with the " + change + ": " + way;
  }
}
