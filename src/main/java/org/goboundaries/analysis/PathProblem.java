package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.goboundaries.source.Disk;
import org.jspecify.annotations.Nullable;

/**
 * A path that can't be analysed.
 *
 * @param path as it was given or found
 * @param reason why not, in the words of the operating system where it has some
 */
public record PathProblem(String path, String reason) {
  private static final String NOTHING = "no Go files";

  /** Whether there may be code that is not analysed now: not where a folder just has none. */
  public boolean mayHideCode() {
    return !reason.equals(NOTHING);
  }

  static PathProblem nothingIn(Path folder) {
    return new PathProblem(folder.toString(), NOTHING);
  }

  static PathProblem of(Path path, IOException failure) {
    return new PathProblem(path.toString(), reason(path, failure));
  }

  /** Reading a pipe or a device might never end. */
  static PathProblem notRegular(Path path) {
    return new PathProblem(path.toString(), "not a regular file");
  }

  static PathProblem tooLarge(Path path) {
    return new PathProblem(path.toString(), "not enough memory to read it");
  }

  /** The messages of these exceptions are often the path and nothing else. */
  private static String reason(Path path, IOException failure) {
    // JDK 17 and 25 tell a path below a file apart from a missing one differently
    boolean belowFile = path.getParent() != null && Disk.isFile(path.getParent());
    if (failure instanceof NoSuchFileException || belowFile) {
      return Disk.isLink(path) ? "dangling symbolic link" : "no such file or directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return firstKnown(
        failure instanceof FileSystemException known ? known.getReason() : null,
        failure.getMessage(),
        failure.getClass().getSimpleName());
  }

  private static String firstKnown(
      @Nullable String reason, @Nullable String message, String fallback) {
    if (reason != null) {
      return reason;
    }
    return message != null ? message : fallback;
  }
}
