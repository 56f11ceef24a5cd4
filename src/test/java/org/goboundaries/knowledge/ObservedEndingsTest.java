package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.goboundaries.knowledge.Ending.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of functions that don't return against a program that calls them. */
class ObservedEndingsTest {
  @TempDir private static Path work;

  private static List<List<String>> observed;

  @BeforeAll
  static void observe() {
    observed = GoProgram.build("endings", work).run();
  }

  @Test
  void theLibraryDoesWhatTheTableSays() {
    List<String> differences = new ArrayList<>();
    for (List<String> line : observed) {
      List<Ending> rows = Knowledge.standard().endings().of(line.get(0), line.get(1));
      if (rows.size() != 1 || !line.subList(2, 4).equals(expected(rows.get(0)))) {
        differences.add(line + " against " + rows);
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(observed.size() > 40, () -> "only " + observed.size() + " functions");
  }

  /** What is not called here is read in its source; the test prints it. */
  @Test
  void everyStandardFunctionIsCalled() {
    Set<String> left = new TreeSet<>();
    Knowledge.standard().endings().all().stream()
        .filter(row -> row.symbol().isStandard())
        .forEach(row -> left.add(row.symbol().toString()));
    int all = left.size();
    observed.forEach(line -> left.remove(line.get(0) + " " + line.get(1)));
    System.out.printf(
        "%d functions that don't return, %d not called: %s%n", all, left.size(), left);
    assertTrue(
        left.stream().allMatch(symbol -> symbol.startsWith("testing F.")), "not called: " + left);
  }

  private static List<String> expected(Ending row) {
    String end = row.end().name().toLowerCase(Locale.ROOT);
    return List.of(end, row.when() == When.MAYBE || row.when() == When.USAGE ? "returned" : "-");
  }
}
