package org.goboundaries.sonar;

import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Severity;
import org.sonar.api.batch.sensor.issue.NewIssue;
import org.sonar.api.issue.impact.SoftwareQuality;
import org.sonar.api.utils.Version;

/** Gives an issue one step more weight than its rule has. */
final class Raised {
  private static final Version WITH_IMPACTS = Version.create(10, 1);

  private Raised() {}

  /**
   * Raises an issue, by all that the product sorts by.
   *
   * @param version of the product's API
   */
  static void raise(NewIssue issue, String rule, Version version) {
    RulePage page = Catalog.page(rule);
    Severity severity = page.severity() == Severity.LOW ? Severity.MEDIUM : Severity.HIGH;
    issue.overrideSeverity(
        severity == Severity.HIGH
            ? org.sonar.api.batch.rule.Severity.CRITICAL
            : org.sonar.api.batch.rule.Severity.MAJOR);
    if (version.isGreaterThanOrEqual(WITH_IMPACTS)) {
      Impacts.raise(issue, page, severity);
    }
  }

  /** Loaded only where the product has these classes. */
  private static final class Impacts {
    private Impacts() {}

    static void raise(NewIssue issue, RulePage page, Severity severity) {
      issue.overrideImpact(
          SoftwareQuality.valueOf(page.quality().name()),
          org.sonar.api.issue.impact.Severity.valueOf(severity.name()));
    }
  }
}
