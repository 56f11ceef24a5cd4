package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.affinity.ThreadChildren;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.knowledge.Knowledge;

/** Finds children that get their death signal though the program lives on. */
final class PdeathsigWithoutLock implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("Pdeathsig").or(Words.allOf("Ptrace", "SysProcAttr"));
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
        switch (defect.reason()) {
          case PARENT_ENDS ->
              "the child is killed when this goroutine ends, for its thread ends with it";
          case TRACER_MAY_CHANGE ->
              "only the OS thread that starts the child can trace it:"
                  + " lock the goroutine, and keep it locked";
          default ->
              "the child is killed when its OS thread ends, not the program:"
                  + " lock the goroutine until Wait";
        };
    Finding plain = pass.finding(defect.at(), message).withWitness(defect.path());
    return defect.isLikely() ? plain.likely() : plain;
  }
}
