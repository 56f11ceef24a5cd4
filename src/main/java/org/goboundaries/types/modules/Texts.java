package org.goboundaries.types.modules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.goboundaries.source.Disk;

/** Reads the small files that describe modules. */
final class Texts {
  // a hundred thousand requirements are a tenth of this
  private static final long LARGEST = 64 << 20;

  private Texts() {}

  /** The text of a file that should be readable; a problem is reported where it is not. */
  static Optional<String> read(Path file, List<Problem> problems) {
    try {
      if (!Disk.isFile(file)) {
        return Optional.empty();
      }
      if (Disk.size(file) > LARGEST) {
        problems.add(new Problem(file, 0, "too large to be read"));
        return Optional.empty();
      }
      return Optional.of(new String(Disk.read(file), UTF_8));
    } catch (IOException e) {
      problems.add(new Problem(file, 0, reason(e)));
      return Optional.empty();
    }
  }

  /** The messages of some exceptions are the path and nothing else. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
