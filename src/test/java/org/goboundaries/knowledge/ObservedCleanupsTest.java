package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of clean-ups against a program that defers them and exits, or returns. */
class ObservedCleanupsTest {
  @TempDir private static Path work;

  private static List<List<String>> observed;

  @BeforeAll
  static void observe() {
    observed = GoProgram.build("cleanups", work).run();
  }

  @Test
  void anExitLosesWhatTheTableSays() {
    for (List<String> line : observed) {
      boolean isListed = !rows().of(line.get(0), line.get(1)).isEmpty();
      assertEquals(isListed ? "lost" : "kept", line.get(2), line::toString);
    }
    assertTrue(observed.stream().anyMatch(line -> line.get(2).equals("kept")));
    assertTrue(observed.size() > 30, () -> "only " + observed.size() + " calls");
  }

  /** Who unmounts has to be root. */
  @Test
  void everyStandardCallIsMade() {
    Set<String> left = new TreeSet<>();
    rows().all().stream()
        .filter(row -> row.symbol().isStandard())
        .forEach(row -> left.add(row.symbol().toString()));
    observed.forEach(line -> left.remove(line.get(0) + " " + line.get(1)));
    assertEquals(Set.of("syscall Unmount"), left);
  }

  private static Table<Cleanup> rows() {
    return Knowledge.standard().cleanups();
  }
}
