package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our parser against go/parser, over every file of the Go installation. */
class ParserOracleTest {
  /** Files that go/parser refuses and we accept: each has its reason here. */
  private static final Path ACCEPTED_BY_US =
      Path.of("src/test/resources/org/goboundaries/syntax/parser/accepted-by-us.txt");

  private static final int ACCEPTED_BY_US_LIMIT = 20;
  private static final int SHOWN = 10;

  @TempDir private static Path work;

  private static AstDump astDump;
  private static List<Comparison> comparisons;

  @BeforeAll
  static void readEverything() {
    astDump = AstDump.build(work);
    comparisons =
        astDump.read(GoInstallation.files()).parallelStream().map(Comparison::of).toList();
    printFigures();
  }

  @Test
  void seesTheWholeInstallation() {
    assertTrue(comparisons.size() > 7_000, () -> "only " + comparisons.size() + " files");
  }

  @Test
  void acceptsWhatGoAccepts() {
    assertNone(
        "accepted by go/parser, refused by us",
        Comparison::isWronglyRefused,
        file -> file.go().file() + ":" + file.errorLine() + ": " + file.error());
  }

  @Test
  void refusesWhatGoRefuses() throws IOException {
    Path root = Toolchain.root();
    Map<String, String> found = new TreeMap<>();
    for (Comparison file : select(Comparison::isWronglyAccepted)) {
      String name = root.relativize(file.go().file()).toString().replace('\\', '/');
      found.put(name, file.go().errorLine() + ": " + file.go().message());
    }
    Map<String, String> listed = acceptedByUs();
    Map<String, String> unlisted = without(found, listed);
    Map<String, String> stale = without(listed, found);
    // another release of Go may lack the file
    stale.keySet().removeIf(name -> !Files.exists(root.resolve(name)));
    assertEquals(Map.of(), unlisted, "refused by go/parser, accepted by us, and not in the list");
    assertEquals(Map.of(), stale, "in the list of files accepted by us, but refused");
    assertTrue(found.size() <= ACCEPTED_BY_US_LIMIT, () -> found.size() + " accepted by us");
  }

  @Test
  void placesEverythingWhereGoDoes() {
    assertNone(
        "other positions than in go/ast", Comparison::differs, file -> file.differences(astDump));
  }

  @Test
  void knowsGeneratedFilesAsGoDoes() {
    assertNone(
        "ast.IsGenerated disagrees",
        file -> file.isAcceptedByBoth() && file.generated() != file.go().generated(),
        file -> file.go().file() + ": go says " + file.go().generated());
  }

  private static List<Comparison> select(Predicate<Comparison> condition) {
    return comparisons.stream().filter(condition).toList();
  }

  private static void assertNone(
      String what, Predicate<Comparison> bad, Function<Comparison, String> description) {
    List<Comparison> found = select(bad);
    assertEquals(
        0,
        found.size(),
        () ->
            found.stream()
                .limit(SHOWN)
                .map(description)
                .collect(Collectors.joining("\n", what + ":\n", "\n")));
  }

  private static Map<String, String> without(Map<String, String> map, Map<String, String> other) {
    Map<String, String> rest = new TreeMap<>(map);
    rest.keySet().removeAll(other.keySet());
    return rest;
  }

  private static Map<String, String> acceptedByUs() throws IOException {
    return Files.readAllLines(ACCEPTED_BY_US).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static void printFigures() {
    System.out.printf(
        "%d files: %d accepted by go/parser and us, %d refused by us only, %d by go/parser only%n",
        comparisons.size(),
        select(Comparison::isAcceptedByBoth).size(),
        select(Comparison::isWronglyRefused).size(),
        select(Comparison::isWronglyAccepted).size());
    List<Comparison> refused = select(Comparison::isRefusedByBoth);
    System.out.printf(
        "first error on the same line in %d of the %d files refused by both%n",
        refused.stream().filter(Comparison::isErrorOnSameLine).count(), refused.size());
    for (Kind kind : Kind.values()) {
      System.out.printf(
          "%-12s %,10d in go/ast, %d files differ%n",
          kind.goName(),
          select(file -> file.go().accepted()).stream().mapToLong(file -> file.count(kind)).sum(),
          select(file -> file.differs(kind)).size());
    }
  }
}
