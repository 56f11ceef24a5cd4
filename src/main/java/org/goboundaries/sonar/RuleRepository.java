package org.goboundaries.sonar;

import java.util.List;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.rules.Rules;
import org.sonar.api.batch.rule.ActiveRules;
import org.sonar.api.rule.RuleKey;

/** Where our rules stand among Sonar's. */
final class RuleRepository {
  static final String KEY = "go-boundaries";
  static final String NAME = "Go Boundaries";
  // sonar-go has defined the language
  static final String LANGUAGE = "go";

  private RuleRepository() {}

  /** The pages of all rules, in the order of their names. */
  static List<RulePage> pages() {
    return Rules.all().stream().map(Rule::key).sorted().map(Catalog::page).toList();
  }

  /** Those of our rules that are active. */
  static List<Rule> among(ActiveRules active) {
    return Rules.all().stream()
        .filter(rule -> active.find(RuleKey.of(KEY, rule.key())) != null)
        .toList();
  }
}
