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
  private final AnalysisOptions options;
  private final SuppressionUse use;

  /** Runs rules as the options say. */
  RuleRunner(List<Rule> rules, AnalysisOptions options, SuppressionUse use) {
    this.options = options;
    this.use = use;
    for (Rule rule : rules) {
      boolean needsModel = rule.needsModel();
      Words words = needsModel ? Words.NONE : rule.words(options.knowledge());
      this.rules.add(new Named(rule.key(), rule, needsModel, words));
    }
  }

  /**
   * The findings in one file, sorted, without the suppressed ones and those that are not sure
   * enough.
   *
   * @param model null where there is none or the file is not in it: rules that need it are silent
   * @param cancelled asked before each rule; once it says yes no more are asked
   */
  Result run(GoFile file, @Nullable Model model, BooleanSupplier cancelled) {
    SuppressedPlaces unwanted = new SuppressedPlaces(file, model, options.generated(), use);
    List<Finding> findings = new ArrayList<>();
    List<InternalFailure> failures = new ArrayList<>();
    for (Named named : rules) {
      if (named.isAsked(file, model) && !cancelled.getAsBoolean()) {
        try {
          add(named.check(file, model, unwanted), unwanted, findings);
        } catch (RuntimeException | Error e) {
          // a rule that runs out of stack must not end the analysis
          failures.add(new InternalFailure(named.key(), file.text().path(), e));
        }
      }
    }
    findings.sort(RuleRunner::byPosition);
    return new Result(List.copyOf(findings), List.copyOf(failures));
  }

  private void add(List<Finding> found, SuppressedPlaces unwanted, List<Finding> findings) {
    for (Finding each : List.copyOf(found)) {
      // a comment is of use, too, where it suppresses what is not shown today
      each.without(at -> unwanted.covers(each.rule(), at))
          .filter(left -> options.confidence().includes(left.confidence()))
          .ifPresent(findings::add);
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
    List<Finding> check(GoFile file, @Nullable Model model, SuppressedPlaces unwanted) {
      return rule.check(new Pass(key, file, needsModel ? model : null, unwanted));
    }

    boolean isAsked(GoFile file, @Nullable Model model) {
      return needsModel ? model != null : words.areIn(file.text());
    }
  }

  /** What the rules said of one file. */
  record Result(List<Finding> findings, List<InternalFailure> failures) {}
}
