package org.goboundaries.report.html;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** A line of source in which places are marked. A very long one is cut around the first of them. */
final class MarkedLine {
  private static final int BEFORE = 120;
  private static final int LONGEST = 400;
  private static final String CUT = "…";

  private final String line;
  private final BitSet marked = new BitSet();
  private final int from;
  private final int to;

  /**
   * A line.
   *
   * @param indent how many characters at its start are left out
   */
  MarkedLine(String line, int indent, List<Mark> marks) {
    this.line = line;
    marks.forEach(mark -> marked.set(mark.start(), Math.min(line.length(), mark.end())));
    int wanted = line.length() - indent <= LONGEST ? indent : marked.nextSetBit(0) - BEFORE;
    this.from = whole(Math.max(Math.min(indent, line.length()), wanted));
    this.to = whole(Math.min(line.length(), from + LONGEST));
  }

  /** Half a character is no place to cut. */
  private int whole(int at) {
    boolean isInside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
    return isInside ? at - 1 : at;
  }

  void writeTo(Markup page, int indent) throws IOException {
    page.text(from > indent ? CUT : "");
    int at = from;
    while (at < to) {
      boolean isMarked = marked.get(at);
      int next = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int end = next < 0 ? to : Math.min(to, next);
      String part = line.substring(at, end);
      if (isMarked) {
        page.element("mark", part);
      } else {
        page.text(part);
      }
      at = end;
    }
    page.text(to < line.length() ? CUT : "");
  }
}
