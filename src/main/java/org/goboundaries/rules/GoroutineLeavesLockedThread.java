package org.goboundaries.rules;

import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.restores.LeavingGoroutines;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;

/** Finds goroutines that are started on a changed thread, and rely on the change. */
final class GoroutineLeavesLockedThread implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.threadCalls(), row -> row.effect().isChange())
        .and(Words.allOf("LockOSThread"));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass
        .model()
        .threads()
        .in(pass.file(), LeavingGoroutines.class, LeavingGoroutines::new)
        .stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    return pass.finding(defect.at(), message(defect)).withWitness(defect.path());
  }

  private static String message(ThreadDefect defect) {
    ThreadCall row = Objects.requireNonNull(defect.row());
    return "this goroutine starts on another OS thread: \""
        + defect.callee()
        + "\" runs without the changed "
        + row.state();
  }
}
