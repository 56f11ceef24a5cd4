package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.config.Config;
import org.goboundaries.config.Exclusions;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonar.api.batch.fs.FilePredicate;
import org.sonar.api.batch.sensor.internal.SensorContextTester;
import org.sonar.api.batch.sensor.issue.Issue;

class ReporterTest {
  @TempDir private Path base;

  private List<String> told(Level level, InternalFailure... failures) {
    Reporter reporter =
        new Reporter(
            SensorContextTester.create(base), path -> null, file -> true, file -> true, NOTHING);
    try (Log log = new Log()) {
      for (InternalFailure failure : failures) {
        reporter.failed(failure);
      }
      return log.lines(level);
    }
  }

  private static final Exclusions NOTHING = Config.NONE.exclusions(List.of());
  private static final String VARIABLE = "package p\n\nvar v int\n";

  /** A finding in each of some files, as one that lies in the first of them. */
  private Finding finding(ScannedProject project, String... names) throws IOException {
    List<RelatedPlace> places = new ArrayList<>();
    for (String name : names) {
      project.file(name, VARIABLE);
      String path = base.toRealPath().resolve(name).toString();
      Location at = new Location(SourceText.of(path, VARIABLE), 15, 16, "wrong, too");
      places.add(RelatedPlace.defect(at, "wrong in " + name));
    }
    Location first = places.get(0).location();
    return new Finding(
            "shadowed-recover", new Location(first.text(), first.start(), first.end(), "wrong"))
        .withPlaces(places.subList(1, places.size()));
  }

  /** What Sonar is told of a finding that was found in a file. */
  private static List<String> issues(
      ScannedProject project, Finding finding, FilePredicate wanted, FilePredicate shown) {
    SensorContextTester context = project.context();
    IndexedFiles files = new IndexedFiles(context.fileSystem());
    String path = finding.primary().text().path();
    Reporter reporter = new Reporter(context, files, wanted, shown, NOTHING);
    reporter.analysed(new FileResult(path, 3, true, List.of(finding), List.of(), List.of()));
    List<String> lines = new ArrayList<>();
    for (Issue issue : context.allIssues()) {
      lines.add(ScannedProject.text(issue.primaryLocation()));
      issue.flows().stream()
          .flatMap(flow -> flow.locations().stream())
          .forEach(each -> lines.add("  " + ScannedProject.text(each)));
    }
    lines.add(reporter.summary());
    return lines;
  }

  private static FilePredicate not(String... names) {
    return file -> !List.of(names).contains(file.filename());
  }

  @Test
  void aFindingInAnExcludedFileMovesToItsNextPlace() throws IOException {
    ScannedProject project = new ScannedProject(base);
    Finding finding = finding(project, "a.go", "b.go", "c.go", "d.go");
    assertEquals(
        List.of(
            "c.go:3:4-3:5 wrong in c.go (and 1 more place)",
            "  d.go:3:4-3:5 wrong, too",
            "1 finding in 0 files"),
        issues(project, finding, not("a.go", "b.go"), file -> true));
  }

  @Test
  void placesInExcludedFilesDoNotCount() throws IOException {
    ScannedProject project = new ScannedProject(base);
    Finding finding = finding(project, "a.go", "b.go", "c.go");
    assertEquals(
        List.of(
            "a.go:3:4-3:5 wrong (and 1 more place)",
            "  c.go:3:4-3:5 wrong, too",
            "1 finding in 1 file"),
        issues(project, finding, not("b.go"), file -> true));
  }

  @Test
  void aFindingInAFileThatIsNotIndexedMovesToItsNextPlace() throws IOException {
    Finding finding = finding(new ScannedProject(base), "a.go", "b.go");
    ScannedProject project = new ScannedProject(base).index("b.go");
    assertEquals(
        List.of("b.go:3:4-3:5 wrong in b.go", "1 finding in 0 files"),
        issues(project, finding, file -> true, file -> true));
  }

  @Test
  void aFindingWithoutAnyWantedPlaceIsNotTold() throws IOException {
    ScannedProject project = new ScannedProject(base);
    Finding finding = finding(project, "a.go", "b.go");
    assertEquals(
        List.of("0 findings in 0 files"),
        issues(project, finding, not("a.go", "b.go"), file -> true));
  }

  /** An editor shows one file; what lies in another is told there, and its places stay. */
  @Test
  void aFindingInAFileThatIsNotShownStaysThere() throws IOException {
    ScannedProject project = new ScannedProject(base);
    Finding finding = finding(project, "a.go", "b.go");
    assertEquals(
        List.of("0 findings in 0 files"), issues(project, finding, file -> true, not("a.go")));
    assertEquals(
        List.of(
            "a.go:3:4-3:5 wrong (and 1 more place)",
            "  b.go:3:4-3:5 wrong, too",
            "1 finding in 1 file"),
        issues(project, finding, file -> true, not("b.go")));
    ScannedProject again = new ScannedProject(base);
    assertEquals(
        List.of("b.go:3:4-3:5 wrong in b.go", "1 finding in 0 files"),
        issues(again, finding(again, "a.go", "b.go"), not("a.go"), not("a.go")));
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
