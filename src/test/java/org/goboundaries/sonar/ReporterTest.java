package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.InternalFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonar.api.batch.sensor.internal.SensorContextTester;

class ReporterTest {
  @TempDir private Path base;

  private List<String> told(Level level, InternalFailure... failures) {
    Reporter reporter = new Reporter(SensorContextTester.create(base), path -> null, file -> true);
    try (Log log = new Log()) {
      for (InternalFailure failure : failures) {
        reporter.failed(failure);
      }
      return log.lines(level);
    }
  }

  @Test
  void tellsOfEachRuleThatFailsOnceAndOnWhichFile() {
    Throwable cause = new IllegalStateException("oops");
    assertEquals(
        List.of(
            "Internal error in first-rule on a.go: its findings there are missing",
            "Internal error in second-rule on a.go: its findings there are missing"),
        told(
            Level.ERROR,
            new InternalFailure("first-rule", "a.go", cause),
            new InternalFailure("second-rule", "a.go", cause),
            new InternalFailure("first-rule", "b.go", cause)));
  }

  @Test
  void saysWhereMoreMemoryComesFrom() {
    List<String> lines =
        told(Level.WARN, new InternalFailure("model", "/src", new OutOfMemoryError()));
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("SONAR_SCANNER_JAVA_OPTS=-Xmx4g"), lines.get(0));
  }
}
