package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.restores.MainHandles;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.knowledge.Knowledge;

/** Finds threads that return to the namespace of the main thread. */
final class MainThreadNamespaceHandle implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.threadCalls(), row -> row.effect().isChange())
        .and(Words.allOf("LockOSThread"));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), MainHandles.class, MainHandles::new).stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    String message =
        defect.reason() == Reason.HANDLE_TOO_EARLY
            ? "the goroutine may leave this namespace's thread before it is locked to one: lock first"
            : "this is the namespace of the main thread, not of this one:"
                + " open it in /proc/thread-self/ns";
    return pass.finding(defect.at(), message).withWitness(defect.path()).likely();
  }
}
