package org.goboundaries.rules;

import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.threads.ThreadDefect;

/** Words for what leads to a defect about threads. */
final class ThreadSteps {
  private ThreadSteps() {}

  static Finding with(Finding bare, ThreadDefect defect) {
    Finding finding = bare;
    for (ThreadDefect.Step step : defect.steps()) {
      finding = finding.withStep(step.file(), step.at(), message(step.kind()));
    }
    return finding;
  }

  private static String message(ThreadDefect.Step.Kind step) {
    return switch (step) {
      case CALLED -> "called here, without the lock";
      case STARTED -> "started here as a goroutine";
      case ALSO -> "this depends on the thread too";
      case CHANGED -> "the thread is changed here";
      case LOCKED -> "the goroutine is locked to its thread here";
      case UNLOCKED -> "the thread is given back here";
    };
  }
}
