package org.goboundaries.report.formats;

import java.io.IOException;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;

/**
 * Lines and byte columns of a place, from 1, the end exclusive: as the Go tools and reviewdog
 * count.
 */
record ByteRange(int line, int column, int endLine, int endColumn) {
  static ByteRange of(Location at) {
    return of(at.text(), at.start(), at.end());
  }

  static ByteRange of(SourceText text, int start, int end) {
    LineTable lines = text.lines();
    return new ByteRange(
        lines.line(start), lines.byteColumn(start), lines.line(end), lines.byteColumn(end));
  }

  /** Adds it to an object. */
  void writeTo(JsonText json) throws IOException {
    json.put("line", line).put("column", column);
    json.put("endLine", endLine).put("endColumn", endColumn);
  }
}
