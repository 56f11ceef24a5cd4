package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
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
                dynamicTest(
                    path.toString(), () -> new Project(path).compareFindings(Engine.usualRules())));
  }

  @Test
  void thereAreProjects() {
    assertTrue(Folders.in(FOLDER).size() >= 2);
  }

  @Test
  void readmesTableIsCurrent() throws IOException {
    Readme.compareTable(Rules.all());
  }

  @Test
  void readmesExampleIsTrue() throws IOException {
    Readme.compareSource();
    Readme.compareOutput(Engine.usualRules());
  }
}
