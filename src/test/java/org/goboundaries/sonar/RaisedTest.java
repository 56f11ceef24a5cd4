package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sonar.api.batch.rule.Severity;
import org.sonar.api.batch.sensor.internal.SensorContextTester;
import org.sonar.api.batch.sensor.issue.internal.DefaultIssue;
import org.sonar.api.issue.impact.SoftwareQuality;
import org.sonar.api.utils.Version;

class RaisedTest {
  private static DefaultIssue raised(String rule, Version version) {
    DefaultIssue issue = (DefaultIssue) SensorContextTester.create(Path.of(".")).newIssue();
    Raised.raise(issue, rule, version);
    return issue;
  }

  @Test
  void mediumBecomesHigh() {
    DefaultIssue issue = raised("unmasked-cgo-signal", Version.create(13, 4));
    assertEquals(Severity.CRITICAL, issue.overriddenSeverity());
    assertEquals(
        Map.of(SoftwareQuality.RELIABILITY, org.sonar.api.issue.impact.Severity.HIGH),
        issue.overridenImpacts());
  }

  @Test
  void thereIsNothingAboveHigh() {
    DefaultIssue issue = raised("signal-handler-without-onstack", Version.create(13, 4));
    assertEquals(Severity.CRITICAL, issue.overriddenSeverity());
  }

  @Test
  void oldProductsHaveSeveritiesOnly() {
    DefaultIssue issue = raised("unmasked-cgo-signal", Version.create(9, 14));
    assertEquals(Severity.CRITICAL, issue.overriddenSeverity());
    assertEquals(Map.of(), issue.overridenImpacts());
  }
}
