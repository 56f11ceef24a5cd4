package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.sonar.api.batch.rule.Severity;
import org.sonar.api.batch.sensor.internal.SensorContextTester;
import org.sonar.api.batch.sensor.issue.internal.DefaultIssue;
import org.sonar.api.issue.impact.SoftwareQuality;
import org.sonar.api.utils.Version;

class WeightTest {
  private static final Version NEW = Version.create(13, 4);
  private static final String OF_MEDIUM_WEIGHT = "unmasked-cgo-signal";
  private static final String HEAVY = "signal-handler-without-onstack";

  private static Finding finding(String rule) {
    return new Finding(rule, new Location(SourceText.of("a.go", "package p\n"), 0, 7, "wrong"));
  }

  private static DefaultIssue issue(Finding finding, Version version) {
    DefaultIssue issue = (DefaultIssue) SensorContextTester.create(Path.of(".")).newIssue();
    Weight.set(issue, finding, version);
    return issue;
  }

  private static Map<SoftwareQuality, org.sonar.api.issue.impact.Severity> reliability(
      String severity) {
    return Map.of(
        SoftwareQuality.RELIABILITY, org.sonar.api.issue.impact.Severity.valueOf(severity));
  }

  @Test
  void mediumBecomesHigh() {
    DefaultIssue issue = issue(finding(OF_MEDIUM_WEIGHT).raised(), NEW);
    assertEquals(Severity.CRITICAL, issue.overriddenSeverity());
    assertEquals(reliability("HIGH"), issue.overridenImpacts());
  }

  @Test
  void thereIsNothingAboveHigh() {
    DefaultIssue issue = issue(finding(HEAVY).raised(), NEW);
    assertEquals(Severity.CRITICAL, issue.overriddenSeverity());
  }

  @Test
  void whatIsLikelyWeighsLess() {
    DefaultIssue issue = issue(finding(HEAVY).likely(), NEW);
    assertEquals(Severity.MAJOR, issue.overriddenSeverity());
    assertEquals(reliability("MEDIUM"), issue.overridenImpacts());
    DefaultIssue low = issue(finding(OF_MEDIUM_WEIGHT).likely(), NEW);
    assertEquals(Severity.MINOR, low.overriddenSeverity());
    assertEquals(reliability("LOW"), low.overridenImpacts());
  }

  @Test
  void whatIsLikelyAndRaisedWeighsWhatItsRuleDoes() {
    DefaultIssue issue = issue(finding(OF_MEDIUM_WEIGHT).raised().likely(), NEW);
    assertNull(issue.overriddenSeverity());
    assertEquals(Map.of(), issue.overridenImpacts());
  }

  @Test
  void whatIsCertainIsLeftAlone() {
    assertNull(issue(finding(HEAVY), NEW).overriddenSeverity());
  }

  @Test
  void oldProductsHaveSeveritiesOnly() {
    Version old = Version.create(9, 14);
    DefaultIssue raised = issue(finding(OF_MEDIUM_WEIGHT).raised(), old);
    assertEquals(Severity.CRITICAL, raised.overriddenSeverity());
    assertEquals(Map.of(), raised.overridenImpacts());
    DefaultIssue likely = issue(finding(OF_MEDIUM_WEIGHT).likely(), old);
    assertEquals(Severity.MINOR, likely.overriddenSeverity());
    assertEquals(Map.of(), likely.overridenImpacts());
  }
}
