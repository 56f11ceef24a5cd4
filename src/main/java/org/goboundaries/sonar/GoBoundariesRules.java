package org.goboundaries.sonar;

import org.goboundaries.catalog.Quality;
import org.goboundaries.catalog.RulePage;
import org.sonar.api.SonarRuntime;
import org.sonar.api.issue.impact.Severity;
import org.sonar.api.issue.impact.SoftwareQuality;
import org.sonar.api.rule.RuleScope;
import org.sonar.api.rules.CleanCodeAttribute;
import org.sonar.api.rules.RuleType;
import org.sonar.api.server.rule.RulesDefinition;
import org.sonar.api.utils.Version;
import org.sonarsource.api.sonarlint.SonarLintSide;

/** Tells Sonar of our rules; all that is said stands on their pages. */
@SonarLintSide
public final class GoBoundariesRules implements RulesDefinition {
  private static final Version WITH_IMPACTS = Version.create(10, 1);

  private final SonarRuntime runtime;

  /** Rules for a product of some version. */
  public GoBoundariesRules(SonarRuntime runtime) {
    this.runtime = runtime;
  }

  @Override
  public void define(Context context) {
    NewRepository repository =
        context
            .createRepository(RuleRepository.KEY, RuleRepository.LANGUAGE)
            .setName(RuleRepository.NAME);
    RuleRepository.pages().forEach(page -> add(page, repository));
    repository.done();
  }

  private void add(RulePage page, NewRepository repository) {
    NewRule rule =
        repository
            .createRule(page.key())
            .setName(page.title())
            .setType(RuleType.valueOf(page.type().name()))
            .setSeverity(severity(page.severity()))
            .setScope(RuleScope.valueOf(page.scope().name()))
            .setTags(page.tags().toArray(String[]::new))
            .addCwe(page.cwe().stream().mapToInt(Integer::intValue).toArray())
            .setActivatedByDefault(page.active());
    rule.setDebtRemediationFunction(rule.debtRemediationFunctions().constantPerIssue(page.cost()));
    rule.setHtmlDescription(RuleDescription.whole(page));
    RuleDescription.sections(page).forEach(rule::addDescriptionSection);
    if (runtime.getApiVersion().isGreaterThanOrEqual(WITH_IMPACTS)) {
      Impacts.add(page, rule);
    }
  }

  /** What servers before 10.2 sort by. */
  static String severity(org.goboundaries.catalog.Severity severity) {
    return switch (severity) {
      case HIGH -> "CRITICAL";
      case MEDIUM -> "MAJOR";
      case LOW -> "MINOR";
    };
  }

  /** Loaded only where the product has these classes. */
  private static final class Impacts {
    private Impacts() {}

    static void add(RulePage page, NewRule rule) {
      rule.setCleanCodeAttribute(CleanCodeAttribute.valueOf(page.attribute().name()));
      rule.addDefaultImpact(quality(page.quality()), Severity.valueOf(page.severity().name()));
    }

    private static SoftwareQuality quality(Quality quality) {
      return SoftwareQuality.valueOf(quality.name());
    }
  }
}
