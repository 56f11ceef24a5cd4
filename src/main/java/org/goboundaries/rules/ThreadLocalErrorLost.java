package org.goboundaries.rules;

import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.affinity.ThreadErrors;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;

/** Finds errors of C calls that are read when the goroutine may be on another thread. */
final class ThreadLocalErrorLost implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.threadCalls(), row -> row.effect() == Effect.READS);
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), ThreadErrors.class, ThreadErrors::new).stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    ThreadCall row = Objects.requireNonNull(defect.row());
    String message =
        "\""
            + row.symbol().name()
            + "\" reads the error of this OS thread, which the goroutine may have left since \""
            + defect.callee()
            + "\"";
    return pass.finding(defect.at(), message).withWitness(defect.path());
  }
}
