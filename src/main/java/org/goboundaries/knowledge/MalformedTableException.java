package org.goboundaries.knowledge;

/** A table has a line that can't be understood. */
public final class MalformedTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  MalformedTableException(String table, int line, String problem) {
    super(table + ":" + line + ": " + problem);
    this.line = line;
  }

  /** The number of the line, from 1. */
  public int line() {
    return line;
  }
}
