package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goboundaries.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that doesn't fit into the memory that there is, analysed by a process of its own. */
class LowMemoryTest {
  private static final int FILES = 40;
  private static final int FUNCTIONS = 250;

  @TempDir private Path folder;

  @Test
  void saysThatFindingsMayBeMissingAndFails() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/large\n");
    for (int file = 0; file < FILES; file++) {
      Files.writeString(folder.resolve("f" + file + ".go"), text(file));
    }
    Outcome tight = run("-Xmx16m");
    assertEquals(2, tight.exit(), tight.stderr());
    assertTrue(tight.stderr().contains(" MB of memory are not enough for all of "), tight.stderr());
    assertTrue(tight.stderr().contains(" MB of memory and has "), tight.stderr());
    assertTrue(tight.stderr().contains(": incomplete, findings may be missing: "), tight.stderr());
    assertTrue(!tight.stderr().contains("\tat "), tight.stderr());
    Outcome enough = run("-Xmx512m");
    assertEquals(1, enough.exit());
    assertTrue(!enough.stderr().contains("memory"), enough.stderr());
  }

  private Outcome run(String heap) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    List<String> command =
        List.of(java, heap, "-XX:+UseSerialGC", "-cp", path, Main.class.getName(), "" + folder);
    return Outcome.of(new ProcessBuilder(command), Duration.ofMinutes(3));
  }

  private static String text(int file) {
    StringBuilder text = new StringBuilder("package large\n\nfunc guard" + file + "() {\n");
    text.append("\tdefer recover()\n\tpanic(1)\n}\n");
    for (int i = 0; i < FUNCTIONS; i++) {
      text.append("\nfunc f%1$d_%2$d(a, b int) int {\n".formatted(file, i));
      text.append("\tif a > b {\n\t\treturn f%1$d_%2$d(b, a)\n\t}\n".formatted(file, i));
      text.append("\treturn a + b*%d\n}\n".formatted(i));
    }
    return text.toString();
  }
}
