package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.syntax.GoFile;

/** Runs each rule on a file, so that one which fails takes nothing but its own findings away. */
final class RuleRunner {
  private static final Comparator<Finding> BY_POSITION =
      Comparator.<Finding>comparingInt(finding -> finding.primary().start())
          .thenComparingInt(finding -> finding.primary().end())
          .thenComparing(Finding::rule);

  private final List<Named> rules;

  RuleRunner(List<Rule> rules) {
    this.rules = rules.stream().map(rule -> new Named(rule.key(), rule)).toList();
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
      findings.sort(BY_POSITION);
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

  /** Computed once: a rule works its key out anew each time it is asked. */
  private record Named(String key, Rule rule) {}

  /** What the rules said of one file. */
  record Result(List<Finding> findings, List<InternalFailure> failures) {}
}
