package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.goboundaries.flow.Model;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** Runs each rule on a file, so that one which fails takes nothing but its own findings away. */
final class RuleRunner {
  private final List<Named> rules = new ArrayList<>();
  private final Confidence confidence;

  /** Runs rules as the options say. */
  RuleRunner(List<Rule> rules, AnalysisOptions options) {
    this.confidence = options.confidence();
    for (Rule rule : rules) {
      boolean needsModel = rule.needsModel();
      Words words = needsModel ? Words.NONE : rule.words(options.knowledge());
      this.rules.add(new Named(rule.key(), rule, needsModel, words));
    }
  }

  /**
   * The findings in one file, sorted, without the suppressed ones.
   *
   * @param model null where there is none or the file is not in it: rules that need it are silent
   * @param cancelled asked before each rule; once it says yes no more are asked
   */
  Result run(GoFile file, @Nullable Model model, BooleanSupplier cancelled) {
    List<Finding> findings = new ArrayList<>();
    List<InternalFailure> failures = new ArrayList<>();
    for (Named named : rules) {
      if (named.isAsked(file, model) && !cancelled.getAsBoolean()) {
        run(named, file, model, findings, failures);
      }
    }
    findings.removeIf(found -> !confidence.includes(found.confidence()));
    if (!findings.isEmpty()) {
      findings.removeIf(new Unwanted(file, model)::covers);
      findings.sort(RuleRunner::byPosition);
    }
    return new Result(List.copyOf(findings), List.copyOf(failures));
  }

  /** Errors are caught too: a rule that runs out of stack must not end the analysis. */
  private static void run(
      Named named,
      GoFile file,
      @Nullable Model model,
      List<Finding> findings,
      List<InternalFailure> failures) {
    try {
      Pass pass = new Pass(named.key(), file, named.needsModel() ? model : null);
      findings.addAll(List.copyOf(named.rule().check(pass)));
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
  private record Named(String key, Rule rule, boolean needsModel, Words words) {
    boolean isAsked(GoFile file, @Nullable Model model) {
      return needsModel ? model != null : words.areIn(file.text());
    }
  }

  /** What the rules said of one file. */
  record Result(List<Finding> findings, List<InternalFailure> failures) {}
}
