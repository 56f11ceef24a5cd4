package org.goboundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the sources to what fits on a screen. */
class SizeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/goboundaries");
  private static final int RULE = 60;
  private static final int METHOD = 25;

  /** Longer than 200 lines a file is seldom about one idea; longer than this it never is. */
  private static final int FILE = 300;

  /** Methods that are still longer, and wait to be shortened; none may be added. */
  private static final Set<String> LONGER =
      Set.of("flow/calls/Linker.java Linker.runs", "flow/graph/DepthFirst.java DepthFirst.of");

  @TestFactory
  List<DynamicTest> ruleFitsOnAScreen() throws IOException {
    return tests(SOURCES.resolve("rules"), file -> assertAtMost(RULE, netLines(file)));
  }

  @TestFactory
  List<DynamicTest> fileIsShort() throws IOException {
    return tests(SOURCES, file -> assertAtMost(FILE, Files.readAllLines(file).size()));
  }

  /** Lines between the braces. */
  @Test
  void methodIsShort() throws IOException {
    Map<String, Integer> lengths = MethodLengths.of(SOURCES, files(SOURCES));
    assertTrue(lengths.size() > 3_000, () -> "only " + lengths.size() + " methods were read");
    Map<String, Integer> longer = new TreeMap<>(lengths);
    longer.values().removeIf(length -> length <= METHOD);
    assertEquals(
        new TreeSet<>(LONGER),
        longer.keySet(),
        () ->
            "at most "
                + METHOD
                + " lines are wanted, and who shortens a method takes it from the list: "
                + longer);
  }

  private static List<DynamicTest> tests(Path folder, Check check) throws IOException {
    return files(folder).stream()
        .map(file -> dynamicTest(name(file), () -> check.of(file)))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertFalse(found.isEmpty(), () -> "no sources in " + folder);
      return found;
    }
  }

  private static String name(Path file) {
    return SOURCES.relativize(file).toString().replace('\\', '/');
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
