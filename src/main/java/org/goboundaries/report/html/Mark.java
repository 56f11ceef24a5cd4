package org.goboundaries.report.html;

import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;

/**
 * A place that is marked in the source.
 *
 * @param text the file
 * @param line the 1-based line on which the place begins
 * @param start index of its first character in that line, in UTF-16 units
 * @param end index after its last character there; later than the start
 * @param label the number of the step, empty for the finding itself
 * @param note what is said of it
 * @param id by which links find it
 */
record Mark(SourceText text, int line, int start, int end, String label, String note, String id) {
  static Mark of(Location at, String label, String note, String id) {
    SourceText text = at.text();
    int line = at.line();
    int lineStart = lineStart(text, line);
    int start = Math.max(lineStart, at.start());
    int end = Math.max(start, Math.min(at.end(), lineEnd(text, line)));
    int from = text.substring(lineStart, start).length();
    int to = from + Math.max(1, text.substring(start, end).length());
    return new Mark(text, line, from, to, label, note, id);
  }

  /** A line as it is shown. */
  static String content(SourceText text, int line) {
    return text.substring(
        lineStart(text, line), Math.max(lineStart(text, line), lineEnd(text, line)));
  }

  /** A byte order mark is no text. */
  private static int lineStart(SourceText text, int line) {
    int start = text.lines().start(line);
    return start == 0 && text.length() >= 3 && text.substring(0, 3).equals("\uFEFF") ? 3 : start;
  }

  /** A carriage return before the line feed is no text either. */
  private static int lineEnd(SourceText text, int line) {
    int end = text.lines().end(line);
    return end > text.lines().start(line) && text.bytes()[end - 1] == '\r' ? end - 1 : end;
  }
}
