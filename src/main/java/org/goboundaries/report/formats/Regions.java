package org.goboundaries.report.formats;

import org.goboundaries.analysis.Location;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.TextRange;

/** Ranges for readers that show a finding beside a changed line. */
final class Regions {
  private Regions() {}

  /**
   * The part of a place on its first line, in UTF-16 columns, never empty: GitHub shows an alert in
   * a pull request only where all of its lines are changed.
   */
  static TextRange onFirstLine(Location at) {
    LineTable lines = at.text().lines();
    int end = lines.end(at.line());
    if (end > at.start() && at.text().bytes()[end - 1] == '\r') {
      end--;
    }
    TextRange range = at.text().range(at.start(), Math.max(at.start(), Math.min(at.end(), end)));
    int column = Math.max(range.endColumn(), range.column() + 1);
    return new TextRange(range.line(), range.column(), range.line(), column);
  }
}
