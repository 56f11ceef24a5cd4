package org.goboundaries.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {
  @ParameterizedTest
  @CsvSource({
    "HIGH, 0, HIGH",
    "HIGH, 1, HIGH",
    "HIGH, -1, MEDIUM",
    "MEDIUM, 1, HIGH",
    "MEDIUM, -1, LOW",
    "LOW, 1, MEDIUM",
    "LOW, -1, LOW",
    "LOW, -5, LOW",
  })
  void changesByStepsAndStaysWithinItsEnds(Severity from, int steps, Severity to) {
    assertEquals(to, from.changedBy(steps));
  }
}
