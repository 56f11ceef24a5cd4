package org.goboundaries.catalog;

/** A rule's page is missing or can't be understood. */
public final class BadPageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadPageException(String message) {
    super(message);
  }

  static BadPageException at(String file, int line, String problem) {
    return new BadPageException(file + ":" + line + ": " + problem);
  }
}
