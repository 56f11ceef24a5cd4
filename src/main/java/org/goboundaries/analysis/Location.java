package org.goboundaries.analysis;

import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextRange;

/**
 * A place in a file and what is to be said of it.
 *
 * @param text the file
 * @param start byte offset of the first byte
 * @param end byte offset behind the last byte
 * @param message one sentence for a primary location, one short step for a secondary one
 */
public record Location(SourceText text, int start, int end, String message) {
  /** Lines and UTF-16 columns. */
  public TextRange range() {
    return text.range(start, end);
  }

  /** 1-based line. */
  public int line() {
    return text.lines().line(start);
  }

  /** 1-based column in bytes, as the Go tools print it. */
  public int byteColumn() {
    return text.lines().byteColumn(start);
  }
}
