package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of callbacks against a running program that hands functions to the library. */
class ObservedCallbacksTest {
  private static final int FEWEST = 290;

  @TempDir private static Path work;

  private static Map<String, List<Observation>> observed;
  private static Map<String, Callback> rows;

  @BeforeAll
  static void observe() {
    observed = new TreeMap<>();
    for (List<String> line : GoProgram.build("observe", work).run()) {
      List<Observation> known = observed.computeIfAbsent(line.get(0), row -> new ArrayList<>());
      known.add(Observation.of(line));
    }
    rows = new HashMap<>();
    Knowledge.standard().callbacks("sync").all().forEach(row -> rows.put(row.key(), row));
    printFigures();
  }

  @Test
  void everyProbeHasARow() {
    Set<String> unknown = new TreeSet<>(observed.keySet());
    unknown.removeAll(rows.keySet());
    assertEquals(Set.of(), unknown);
    assertTrue(observed.size() >= FEWEST, () -> "only " + observed.size() + " rows observed");
  }

  @Test
  void theLibraryDoesWhatTheTableSays() {
    List<String> differences = new ArrayList<>();
    observed.forEach(
        (key, seen) -> {
          Callback row = rows.get(key);
          if (row != null && !agrees(row, seen)) {
            differences.add(row + "\n  " + seen);
          }
        });
    assertEquals(List.of(), differences);
  }

  /** What may run anywhere must have been seen here and elsewhere; all else never differs. */
  private static boolean agrees(Callback row, List<Observation> seen) {
    if (row.how() == How.LATER_ANYWHERE) {
      Set<String> places = seen.stream().map(Observation::where).collect(Collectors.toSet());
      return places.equals(Set.of("same", "other"));
    }
    return seen.stream().allMatch(observation -> observation.agreesWith(row));
  }

  /** For each row that no probe is for, its source must do; here they are. */
  private static void printFigures() {
    Set<String> notRun = new TreeSet<>(rows.keySet());
    notRun.removeAll(observed.keySet());
    Set<String> run = new HashSet<>(rows.keySet());
    run.retainAll(observed.keySet());
    System.out.printf(
        "%d rows about callbacks of the standard library, %d run, %d not run%n",
        rows.size(), run.size(), notRun.size());
    notRun.forEach(
        key -> System.out.println("not run: " + key + ", see " + rows.get(key).source()));
  }

  private record Observation(String where, String when, String panic, String goexit) {
    static Observation of(List<String> line) {
      return line.size() == 5
          ? new Observation(line.get(1), line.get(2), line.get(3), line.get(4))
          : new Observation(line.toString(), "", "", "");
    }

    boolean agreesWith(Callback row) {
      return isWhereAndWhen(row.how())
          && panic.equals(name(row.panic()).replace("converted", "contained"))
          && goexit.equals(name(row.goexit()));
    }

    private boolean isWhereAndWhen(How how) {
      return switch (how) {
        case HERE, DEFERRED -> where.equals("same") && when.equals("before");
        case LATER, LATER_MAIN, RETURNED, BODY -> where.equals("same") && when.equals("after");
        case OTHER_GOROUTINE, LATER_GOROUTINE -> where.equals("other");
        case LATER_ANYWHERE, NEVER, UNKNOWN -> false;
      };
    }

    private static String name(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }
}
