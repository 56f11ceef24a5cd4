package org.goboundaries.report.baseline;

/** A file that can't be used as a baseline; the message names it and says why. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  BaselineException(String file, String reason) {
    super(file + ": " + reason);
  }
}
