package org.goboundaries.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** A report can't be written; the message names where to, and why. */
final class CannotWriteException extends IOException {
  private static final long serialVersionUID = 1;

  CannotWriteException(String target, IOException cause) {
    this(target, reason(target, cause), cause);
  }

  CannotWriteException(String target, String reason, IOException cause) {
    super("cannot write to " + target + ": " + reason, cause);
  }

  /** Java's message may begin with the path once more, or be nothing but the path. */
  private static String reason(String target, IOException cause) {
    if (cause instanceof FileSystemException failure) {
      String reason = failure.getReason();
      return reason == null ? OutputFile.reason(failure) : reason;
    }
    return String.valueOf(cause.getMessage()).replace(target + " (", "(");
  }
}
