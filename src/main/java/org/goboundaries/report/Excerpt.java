package org.goboundaries.report;

import org.goboundaries.analysis.Location;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;

/**
 * The line on which a location begins, fit for a terminal, and a marker to stand below it. The
 * line's indentation is left out and a long line is cut around the location.
 *
 * @param line the source line
 * @param marker spaces and carets
 */
record Excerpt(String line, String marker) {
  /** In bytes, which are cheap to count; in columns it may be less. */
  private static final int BEFORE = 80;

  private static final int BEHIND = 120;
  private static final String CUT = "…";

  static Excerpt of(Location location) {
    SourceText text = location.text();
    LineTable lines = text.lines();
    int line = location.line();
    int end = Math.max(location.start(), textEnd(text, line));
    int wanted = Math.max(lines.start(line), location.start() - BEFORE);
    int from = Math.min(location.start(), boundary(text, wanted));
    int to = boundary(text, Math.min(end, location.start() + BEHIND));
    int markEnd = Math.min(to, location.end());
    String before = text.substring(from, location.start());
    String marked = text.substring(location.start(), Math.max(location.start(), markEnd));
    String behind = text.substring(Math.max(location.start(), markEnd), to);
    return of(
        from == lines.start(line) ? withoutIndent(before) : CUT + before,
        marked,
        to == end ? behind : behind + CUT);
  }

  private static Excerpt of(String before, String marked, String behind) {
    String shownBefore = TerminalText.of(before);
    String shownMarked = TerminalText.of(marked.stripTrailing());
    String shownBehind =
        TerminalText.of((marked + behind).substring(marked.stripTrailing().length()));
    String spaces = " ".repeat(TerminalText.width(shownBefore));
    String carets = "^".repeat(Math.max(1, TerminalText.width(shownMarked)));
    return new Excerpt((shownBefore + shownMarked + shownBehind).stripTrailing(), spaces + carets);
  }

  /** A carriage return before the line feed is no text. */
  private static int textEnd(SourceText text, int line) {
    int end = text.lines().end(line);
    return end > text.lines().start(line) && text.bytes()[end - 1] == '\r' ? end - 1 : end;
  }

  /** The byte order mark of a file's first line is no text either. */
  private static String withoutIndent(String before) {
    return (before.startsWith("\uFEFF") ? before.substring(1) : before).stripLeading();
  }

  /** The next offset at or after this one that does not lie inside a character. */
  private static int boundary(SourceText text, int offset) {
    int at = offset;
    while (at < text.length() && (text.bytes()[at] & 0xC0) == 0x80) {
      at++;
    }
    return at;
  }
}
