package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of what calls methods of values against a program that calls the library's. */
class ObservedFormattersTest {
  @TempDir private static Path work;

  @Test
  void theLibraryDoesWhatTheTableSays() {
    Map<String, String> observed = new TreeMap<>();
    for (List<String> line : GoProgram.build("formatters", work).run()) {
      observed.put(line.get(0) + " " + line.get(1), line.get(2));
    }
    Map<String, String> expected = new TreeMap<>();
    for (Formatter row : Knowledge.standard().formatters().all()) {
      if (row.symbol().isStandard() && !endsTheProgram(row)) {
        expected.put(row.symbol().toString(), methods(row));
      }
    }
    assertEquals(expected, observed);
  }

  /** Those can't be called here; they print as their neighbours do. */
  private static boolean endsTheProgram(Formatter row) {
    return row.symbol().name().contains("Fatal");
  }

  private static String methods(Formatter row) {
    Set<String> methods = new TreeSet<>(row.methods());
    if (methods.isEmpty()) {
      methods.addAll(Set.of("Error", "Format", "String"));
    }
    if (row.isWrapping()) {
      methods.add("w");
    }
    return String.join(",", methods);
  }
}
