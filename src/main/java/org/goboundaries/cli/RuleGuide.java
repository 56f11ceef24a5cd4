package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.PlainText;
import org.goboundaries.config.SimilarName;
import org.jspecify.annotations.Nullable;

/** Tells what the rules are about. */
final class RuleGuide {
  private final List<String> keys;

  RuleGuide(List<Rule> rules) {
    keys = rules.stream().map(Rule::key).sorted().toList();
  }

  /**
   * Key and title of each rule, a line each.
   *
   * @param running the rules that run
   */
  List<String> lines(List<Rule> running) {
    Set<String> on = running.stream().map(Rule::key).collect(Collectors.toSet());
    int width = keys.stream().mapToInt(String::length).max().orElse(0) + 2;
    List<String> lines = new ArrayList<>();
    for (String key : keys) {
      String off = on.contains(key) ? "" : " (off)";
      lines.add(key + " ".repeat(width - key.length()) + Catalog.page(key).title() + off);
    }
    return lines;
  }

  /** The page of a rule, which must be one. */
  static String page(String key) {
    return PlainText.of(Catalog.page(key)).stripTrailing();
  }

  /** What is wrong with the first name that no rule has; null where there is none. */
  @Nullable String firstProblem(List<String> names) {
    for (String name : names) {
      if (!keys.contains(name)) {
        return "unknown rule \"%s\": did you mean \"%s\"? --rules lists all"
            .formatted(name, SimilarName.to(name, keys));
      }
    }
    return null;
  }
}
