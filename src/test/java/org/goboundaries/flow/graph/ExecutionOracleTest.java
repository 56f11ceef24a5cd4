package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs against running programs: what random functions do must be what their graphs allow. */
class ExecutionOracleTest {
  private static final long SEED = 20261123;
  private static final int FUNCTIONS = 2000;
  private static final int SHOWN = 5;

  @TempDir private static Path work;

  private static RunningProgram program;

  @BeforeAll
  static void run() throws IOException {
    program = RunningProgram.of(work, SEED, FUNCTIONS);
  }

  @Test
  void everyRunIsAPathOfTheGraph() {
    List<String> wrong = new ArrayList<>();
    Map<Integer, Integer> ends = new TreeMap<>();
    int deferred = 0;
    for (int i = 0; i < FUNCTIONS; i++) {
      for (Trace trace : program.traces(i)) {
        ends.merge(trace.end(), 1, Integer::sum);
        deferred += trace.ran().size();
        String contradiction = trace.contradiction(program.functions().get(i));
        if (!contradiction.isEmpty()) {
          wrong.add("f" + i + ": " + contradiction + " in " + trace);
        }
      }
    }
    int runs = ends.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%,d functions, %,d different runs with %,d deferred calls (returned %,d, panicked %,d,"
            + " goexited %,d, stopped %,d): %d against the graph%n",
        FUNCTIONS,
        runs,
        deferred,
        ends.get(ControlGraph.RETURNED),
        ends.get(ControlGraph.PANICKED),
        ends.get(ControlGraph.GOEXITED),
        ends.get(ControlGraph.NONE),
        wrong.size());
    assertNone(wrong);
    assertTrue(runs > 15 * FUNCTIONS, () -> "only " + runs + " runs");
  }

  @Test
  void certainAnswersHoldInEveryRun() {
    Map<Claim, int[]> figures = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < FUNCTIONS; i++) {
      Claims claims = new Claims(program.functions().get(i), program.traces(i));
      wrong.addAll(claims.contradictions(figures));
    }
    for (Claim claim : Claim.values()) {
      int[] figure = figures.get(claim);
      System.out.printf(
          "%-14s %,9d certain, %,8d of them met in a run; %,8d not, %,8d of them seen otherwise%n",
          claim, figure[0], figure[1], figure[2], figure[3]);
      assertTrue(figure[1] > 100, () -> "hardly ever put to the test: " + claim);
    }
    assertNone(wrong);
  }

  private static void assertNone(List<String> wrong) {
    assertEquals(
        List.of(), wrong.subList(0, Math.min(SHOWN, wrong.size())), () -> wrong.size() + " wrong");
  }
}
