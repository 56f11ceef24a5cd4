package org.goboundaries;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the sources to what fits on a screen. */
class SizeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/goboundaries");
  private static final int RULE = 60;
  private static final int FILE = 200;

  @TestFactory
  List<DynamicTest> ruleFitsOnAScreen() throws IOException {
    return tests(SOURCES.resolve("rules"), file -> assertAtMost(RULE, netLines(file)));
  }

  @TestFactory
  List<DynamicTest> fileIsShort() throws IOException {
    return tests(SOURCES, file -> assertAtMost(FILE, Files.readAllLines(file).size()));
  }

  private static List<DynamicTest> tests(Path folder, Check check) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(file -> dynamicTest(name(file), () -> check.of(file)))
              .toList();
      assertFalse(tests.isEmpty(), () -> "no sources in " + folder);
      return tests;
    }
  }

  private static String name(Path file) {
    return SOURCES.relativize(file).toString();
  }

  private static void assertAtMost(int limit, long lines) {
    assertTrue(lines <= limit, () -> lines + " lines, at most " + limit + " are wanted");
  }

  /** Lines that have to be understood: no comment, import, or empty line. */
  private static long netLines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
        .count();
  }

  private interface Check {
    void of(Path file) throws IOException;
  }
}
