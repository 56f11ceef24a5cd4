package org.goboundaries.sonar;

import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Severity;
import org.sonar.api.batch.sensor.issue.NewIssue;
import org.sonar.api.issue.impact.SoftwareQuality;
import org.sonar.api.utils.Version;

/** Gives an issue another weight than its rule has. */
final class Weight {
  private static final Version WITH_IMPACTS = Version.create(10, 1);

  private Weight() {}

  /**
   * Overrides what the product sorts by, where a finding weighs more or less than its rule.
   *
   * @param version of the product's API
   */
  static void set(NewIssue issue, Finding finding, Version version) {
    if (finding.weight() == 0) {
      return;
    }
    RulePage page = Catalog.page(finding.rule());
    Severity severity = page.severity().changedBy(finding.weight());
    issue.overrideSeverity(
        org.sonar.api.batch.rule.Severity.valueOf(GoBoundariesRules.severity(severity)));
    if (version.isGreaterThanOrEqual(WITH_IMPACTS)) {
      Impacts.override(issue, page, severity);
    }
  }

  /** Loaded only where the product has these classes. */
  private static final class Impacts {
    private Impacts() {}

    static void override(NewIssue issue, RulePage page, Severity severity) {
      issue.overrideImpact(
          SoftwareQuality.valueOf(page.quality().name()),
          org.sonar.api.issue.impact.Severity.valueOf(severity.name()));
    }
  }
}
