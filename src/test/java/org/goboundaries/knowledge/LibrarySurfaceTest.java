package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables against what the installed Go exports, as go/types tells. */
class LibrarySurfaceTest {
  @TempDir private static Path work;

  private static GoProgram surface;
  private static Set<ExportedName> exported;
  private static int minor;

  @BeforeAll
  static void ask() {
    surface = GoProgram.build("surface", work);
    minor = GoProgram.installedMinor();
    exported = new HashSet<>();
    surface
        .run("-symbols")
        .forEach(line -> exported.add(new ExportedName(line.get(0), line.get(1))));
  }

  @Test
  void seesTheWholeLibrary() {
    assertTrue(exported.size() > 10_000, () -> "only " + exported.size() + " symbols");
  }

  /**
   * A function that takes or returns functions and isn't in the table is new in Go, or forgotten.
   */
  @Test
  void everyPlaceForAFunctionHasARow() {
    Table<Callback> table = Knowledge.standard().callbacks("sync");
    Set<String> missing = new TreeSet<>();
    List<List<String>> places = surface.run();
    for (List<String> place : places) {
      boolean isKnown =
          table.of(place.get(0), place.get(1)).stream()
              .anyMatch(row -> row.slot().toString().equals(place.get(2)));
      if (!isKnown) {
        missing.add(String.join(" ", place.subList(0, 3)));
      }
    }
    System.out.printf("%d places for functions, %d without a row%n", places.size(), missing.size());
    assertTrue(places.size() > 250, () -> "only " + places.size() + " places");
    assertEquals(Set.of(), missing);
  }

  @Test
  void everySymbolExists() {
    Set<String> missing = new TreeSet<>();
    for (Row row : standardRows()) {
      boolean exists = exported.contains(row.symbol());
      if (row.versions().covers(minor) && !exists) {
        missing.add(row.symbol() + " is not in Go 1." + minor);
      }
      if (!row.versions().covers(minor) && exists) {
        missing.add(row.symbol() + " is in Go 1." + minor + ", the table says not");
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everySourceExists() {
    Path sources = Toolchain.root().resolve("src");
    Set<String> missing = new TreeSet<>();
    for (Row row : standardRows()) {
      if (row.versions().covers(minor) && !Files.isRegularFile(sources.resolve(row.source()))) {
        missing.add(row.symbol() + ": " + row.source());
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everySymbolIsAsOldAsGoSays() {
    ApiHistory history = new ApiHistory(Toolchain.root().resolve("api"), minor);
    Set<String> differences = new TreeSet<>();
    for (Row row : standardRows()) {
      int since = history.since(row.symbol());
      if (row.versions().covers(minor) && row.versions().since() != since) {
        differences.add(row.symbol() + " is in Go since 1." + since + ", " + row.versions());
      }
    }
    assertEquals(Set.of(), differences);
  }

  private static List<Row> standardRows() {
    Knowledge known = Knowledge.standard();
    List<Row> rows =
        Stream.of(
                known.callbacks("sync"),
                known.cleanups(),
                known.contexts(),
                known.endings(),
                known.formatters(),
                known.handlers(),
                known.mutexes(),
                known.profilers())
            .<Row>flatMap(table -> table.all().stream())
            .filter(row -> row.symbol().isStandard())
            .filter(row -> !row.symbol().path().equals("builtin"))
            .filter(row -> !(row instanceof Profiler profiler && profiler.isImport()))
            .filter(row -> !(row instanceof Handler signature && signature.isSignature()))
            .toList();
    assertTrue(rows.size() > 350, () -> "only " + rows.size() + " rows");
    return rows;
  }
}
