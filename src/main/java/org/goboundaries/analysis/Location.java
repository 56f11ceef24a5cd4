package org.goboundaries.analysis;

import org.goboundaries.flow.witness.Step;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.Node;

/**
 * A place in a file and what is to be said of it.
 *
 * @param text the file
 * @param start byte offset of the first byte
 * @param end byte offset after the last byte
 * @param message one sentence for a primary location, a few words for a step or a further place
 */
public record Location(SourceText text, int start, int end, String message) {
  /** The place of a node in its file. */
  public static Location of(SourceText text, Node at, String message) {
    return new Location(text, at.start(), at.end(), message);
  }

  /** The place of a step. */
  public static Location of(Step step) {
    return new Location(step.file(), step.start(), step.end(), step.message());
  }

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
