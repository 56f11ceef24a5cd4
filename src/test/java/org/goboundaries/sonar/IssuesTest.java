package org.goboundaries.sonar;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.sensor.issue.Issue;

/** How the path and the further places of a finding become flows. */
class IssuesTest {
  private static final String A = "package p\n\nvar x, y, z int\n";
  private static final String B = "package p\n\nvar d int\n";

  @TempDir private Path base;
  private ScannedProject project;
  private SourceText a;
  private SourceText b;
  private SourceText unknown;

  @BeforeEach
  void files() throws IOException {
    Path real = base.toRealPath();
    project = new ScannedProject(base).file("a.go", A).file("b.go", B).unknown("c.go", B);
    a = SourceText.of(real.resolve("a.go").toString(), A);
    b = SourceText.of(real.resolve("b.go").toString(), B);
    unknown = SourceText.of(real.resolve("c.go").toString(), B);
  }

  private static Location at(SourceText text, String name, String message) {
    int start = text.substring(0, text.length()).indexOf(name, "package p".length());
    return new Location(text, start, start + 1, message);
  }

  private Finding finding() {
    return new Finding("shadowed-recover", at(a, "y", "it is wrong"));
  }

  private List<RelatedPlace> places() {
    return List.of(
        RelatedPlace.defect(at(b, "d", "this is wrong, too"), "it is wrong"),
        RelatedPlace.affected(at(a, "z", "this suffers")));
  }

  private List<Location> path() {
    return List.of(at(a, "x", "this comes first"), at(b, "d", "then this"));
  }

  /** The primary message, then a line for each flow in the order in which it is handed over. */
  private List<String> saved(Finding finding) {
    IndexedFiles files = new IndexedFiles(project.context().fileSystem());
    InputFile file = files.apply(finding.primary().text().path());
    new Issues(project.context(), files).save(finding, file);
    Issue issue = project.context().allIssues().iterator().next();
    List<String> lines = new ArrayList<>();
    lines.add(ScannedProject.text(issue.primaryLocation()));
    for (Issue.Flow flow : issue.flows()) {
      String locations = flow.locations().stream().map(ScannedProject::text).collect(joining(", "));
      lines.add(flow.type() + " " + flow.description() + ": " + locations);
    }
    return lines;
  }

  @Test
  void aPathIsOneFlowFromItsEnd() {
    assertEquals(
        List.of(
            "a.go:3:7-3:8 it is wrong",
            "EXECUTION Path to the finding: b.go:3:4-3:5 then this, a.go:3:4-3:5 this comes first"),
        saved(finding().withPath(path())));
  }

  @Test
  void placesAloneAreSecondaryLocations() {
    assertEquals(
        List.of(
            "a.go:3:7-3:8 it is wrong (and 1 more place)",
            "UNDEFINED null: b.go:3:4-3:5 this is wrong, too",
            "UNDEFINED null: a.go:3:10-3:11 this suffers"),
        saved(finding().withPlaces(places())));
  }

  /** A page would show no flow without a type beside one that has a type. */
  @Test
  void placesBesideAPathAreAFlowWithATitle() {
    assertEquals(
        List.of(
            "a.go:3:7-3:8 it is wrong (and 1 more place)",
            "EXECUTION Path to the finding: b.go:3:4-3:5 then this, a.go:3:4-3:5 this comes first",
            "DATA Other places: b.go:3:4-3:5 this is wrong, too, a.go:3:10-3:11 this suffers"),
        saved(finding().withPlaces(places()).withPath(path())));
  }

  @Test
  void whatSonarDoesNotKnowIsLeftOut() {
    assertEquals(
        List.of("a.go:3:7-3:8 it is wrong", "UNDEFINED null: a.go:3:10-3:11 this suffers"),
        saved(
            finding()
                .withStep(unknown, 0, 1, "nowhere")
                .withAffected(List.of(at(unknown, "d", "nowhere"), at(a, "z", "this suffers")))));
  }
}
