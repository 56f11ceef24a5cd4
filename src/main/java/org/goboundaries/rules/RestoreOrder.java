package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.restores.RestoreOrders;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.knowledge.Knowledge;

/** Finds deferred calls that run before a thread is restored, and spoil that. */
final class RestoreOrder implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.threadCalls(), row -> row.effect().isChange())
        .and(Words.allOf("defer"));
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), RestoreOrders.class, RestoreOrders::new).stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    return pass.finding(defect.at(), message(defect)).withWitness(defect.path());
  }

  private static String message(ThreadDefect defect) {
    String restore = " before \"" + defect.callee() + "\" restores the thread: defer it first";
    return defect.reason() == Reason.UNLOCKED_BEFORE_RESTORE
        ? "the goroutine is unlocked" + restore
        : "the handle is closed" + restore;
  }
}
