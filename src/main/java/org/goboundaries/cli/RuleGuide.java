package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.PlainText;
import org.jspecify.annotations.Nullable;

/** Tells what the rules are about. */
final class RuleGuide {
  private final List<String> keys;

  RuleGuide(List<Rule> rules) {
    keys = rules.stream().map(Rule::key).sorted().toList();
  }

  /** Key and title of each rule, a line each. */
  List<String> lines() {
    int width = keys.stream().mapToInt(String::length).max().orElse(0) + 2;
    List<String> lines = new ArrayList<>();
    for (String key : keys) {
      lines.add(key + " ".repeat(width - key.length()) + Catalog.page(key).title());
    }
    return lines;
  }

  /** The page of a rule; null where there is no such rule. */
  @Nullable String page(String key) {
    return keys.contains(key) ? PlainText.of(Catalog.page(key)).stripTrailing() : null;
  }
}
