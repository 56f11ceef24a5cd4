package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Analyses whole modules as a user would, and holds README.md to what comes out. */
class ProjectsTest {
  private static final Path FOLDER = Path.of("test-projects");

  @TestFactory
  Stream<DynamicTest> build() {
    return Folders.in(FOLDER).stream()
        .map(path -> dynamicTest(path.toString(), () -> new Project(path).build()));
  }

  @TestFactory
  Stream<DynamicTest> findings() {
    return Folders.in(FOLDER).stream()
        .map(
            path ->
                dynamicTest(path.toString(), () -> new Project(path).compareFindings(Rules.all())));
  }

  @Test
  void thereAreProjects() {
    assertTrue(Folders.in(FOLDER).size() >= 2);
  }

  @Test
  void readmeShowsFindingsThatExist() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path path : Folders.in(FOLDER)) {
      String prefix = path.toString().replace('\\', '/') + "/";
      new Project(path).expected().forEach(line -> all.add(prefix + line));
    }
    List<String> shown = Readme.findings();
    assertTrue(!shown.isEmpty(), "README.md shows no finding");
    assertEquals(List.of(), shown.stream().filter(line -> !all.contains(line)).toList());
  }

  @Test
  void readmesTableIsCurrent() throws IOException {
    Readme.compareTable(Rules.all());
  }
}
