package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares generated text with a file, or with {@code -Dupdate=true} writes it. */
final class Update {
  private Update() {}

  static void compareOrWrite(Path file, String text) throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.writeString(file, text);
      return;
    }
    String present = Files.isRegularFile(file) ? Files.readString(file) : "";
    assertEquals(
        present, text, () -> file + " is not current: run with -Dupdate=true, read the diff");
  }
}
