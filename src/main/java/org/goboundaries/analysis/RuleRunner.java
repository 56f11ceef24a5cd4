package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.GoFile;

/** Runs each rule on a file, so that one which fails takes nothing but its own findings away. */
final class RuleRunner {
  private final List<Named> rules = new ArrayList<>();

  RuleRunner(List<Rule> rules) {
    for (Rule rule : rules) {
      this.rules.add(new Named(rule.key(), rule));
    }
  }

  /** The findings in one file, sorted, without the suppressed ones. */
  Result run(GoFile file) {
    List<Finding> findings = new ArrayList<>();
    List<InternalFailure> failures = new ArrayList<>();
    for (Named named : rules) {
      run(named, file, findings, failures);
    }
    if (!findings.isEmpty()) {
      findings.removeIf(Suppressions.of(file)::cover);
      findings.sort(RuleRunner::byPosition);
    }
    return new Result(List.copyOf(findings), List.copyOf(failures));
  }

  /** Errors are caught too: a rule that runs out of stack must not end the analysis. */
  private static void run(
      Named named, GoFile file, List<Finding> findings, List<InternalFailure> failures) {
    try {
      findings.addAll(List.copyOf(named.rule().check(new Pass(named.key(), file))));
    } catch (RuntimeException | Error e) {
      failures.add(new InternalFailure(named.key(), file.text().path(), e));
    }
  }

  private static int byPosition(Finding left, Finding right) {
    int start = Integer.compare(left.primary().start(), right.primary().start());
    int end = Integer.compare(left.primary().end(), right.primary().end());
    if (start != 0) {
      return start;
    }
    return end != 0 ? end : left.rule().compareTo(right.rule());
  }

  /** Computed once: a rule works its key out anew each time it is asked. */
  private record Named(String key, Rule rule) {}

  /** What the rules said of one file. */
  record Result(List<Finding> findings, List<InternalFailure> failures) {}
}
