package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares generated text with a file, or with {@code -Dupdate=true} writes it. */
final class Update {
  private Update() {}

  static void compareOrWrite(Path file, String text) throws IOException {
    String present = Files.isRegularFile(file) ? Files.readString(file) : "";
    compareOrWrite(file, present, text, text);
  }

  /** Compares a part of a file; {@code whole} is the file with the new part. */
  static void compareOrWrite(Path file, String present, String part, String whole)
      throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.writeString(file, whole);
    } else {
      assertEquals(
          present, part, () -> file + " is not current: run with -Dupdate=true, read the diff");
    }
  }
}
