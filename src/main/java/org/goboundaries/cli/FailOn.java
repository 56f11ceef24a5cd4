package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.formats.RuleFacts;
import org.jspecify.annotations.Nullable;

/** From which severity on findings make the run fail. */
final class FailOn {
  private static final String NEVER = "never";
  private static final String USUAL = "low";

  private FailOn() {}

  /** Whether a finding does; where nothing is said, any. */
  static Predicate<Finding> of(@Nullable String given, RuleFacts facts)
      throws WrongOptionException {
    String word = given == null ? USUAL : given;
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      words.add(severity.name().toLowerCase(Locale.ROOT));
    }
    words.add(NEVER);
    OptionValue.expect(Usage.FAIL_ON, word, words);
    if (word.equals(NEVER)) {
      return finding -> false;
    }
    Severity least = Severity.valueOf(word.toUpperCase(Locale.ROOT));
    // no page is read where any finding will do
    return least == Severity.LOW
        ? finding -> true
        : finding -> facts.severity(finding).compareTo(least) <= 0;
  }
}
