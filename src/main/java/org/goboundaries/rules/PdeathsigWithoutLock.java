package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.affinity.ThreadChildren;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.knowledge.Knowledge;

/** Finds children that get their death signal though the program lives on. */
final class PdeathsigWithoutLock implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("Pdeathsig", "os/exec");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass
        .model()
        .threads()
        .in(pass.file(), ThreadChildren.class, ThreadChildren::new)
        .stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    String message =
        defect.reason() == Reason.PARENT_ENDS
            ? "the child is killed when this goroutine ends, for its thread ends with it"
            : "the child is killed when its OS thread ends, not the program:"
                + " lock the goroutine until Wait";
    Finding plain = pass.finding(defect.at(), message).withWitness(defect.path());
    return defect.isLikely() ? plain.likely() : plain;
  }
}
