package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of operations on locks against a program that calls those of package sync. */
class ObservedLocksTest {
  @TempDir private static Path work;

  @Test
  void theLibraryDoesWhatTheTableSays() {
    Map<String, String> observed = new TreeMap<>();
    for (List<String> line : GoProgram.build("locks", work).run()) {
      observed.put(line.get(0) + " " + line.get(1), line.get(2));
    }
    Map<String, String> expected = new TreeMap<>();
    for (MutexCall row : Knowledge.standard().mutexes().all()) {
      if (row.symbol().isStandard()) {
        expected.put(row.symbol().toString(), facts(row));
      }
    }
    assertEquals(expected, observed);
  }

  /** How the lock stands before and after, and what the call does while it is held. */
  private static String facts(MutexCall row) {
    return switch (row.operation()) {
      case LOCK -> "free locked blocks";
      case UNLOCK -> "locked free -";
      case RLOCK -> "free read blocks";
      case RUNLOCK -> "read free -";
      case TRYLOCK -> "free locked passes";
      case TRYRLOCK -> "free read passes";
      case ONCE -> "ran blocks";
      case WAIT -> "locked free blocks";
    };
  }
}
