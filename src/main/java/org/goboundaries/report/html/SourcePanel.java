package org.goboundaries.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goboundaries.source.SourceText;

/** The lines of one file around the places of a finding, with a note below each place. */
final class SourcePanel {
  /** Lines before and after each place. */
  private static final int AROUND = 2;

  private final SourceText text;
  private final Map<Integer, List<Mark>> marks = new TreeMap<>();

  SourcePanel(SourceText text) {
    this.text = text;
  }

  void add(Mark mark) {
    marks.computeIfAbsent(mark.line(), line -> new ArrayList<>()).add(mark);
  }

  void writeTo(Markup page, String path) throws IOException {
    TreeSet<Integer> lines = lines();
    int indent = indent(lines);
    page.begin("figure").element("figcaption", path).begin("div", "class", "code");
    int last = 0;
    for (int line : lines) {
      if (last != 0 && line > last + 1) {
        page.raw("<div class=\"gap\">⋯</div>\n");
      }
      last = line;
      writeLine(page, line, indent);
    }
    page.end().endLine();
  }

  private TreeSet<Integer> lines() {
    TreeSet<Integer> lines = new TreeSet<>();
    for (int line : marks.keySet()) {
      for (int near = line - AROUND; near <= line + AROUND; near++) {
        boolean isThere = near >= 1 && near <= text.lines().count();
        if (isThere && (near == line || text.lines().start(near) < text.length())) {
          lines.add(near);
        }
      }
    }
    return lines;
  }

  /** How many blanks all lines begin with. */
  private int indent(TreeSet<Integer> lines) {
    String common = null;
    for (int line : lines) {
      String content = Mark.content(text, line);
      if (!content.isBlank()) {
        common = common == null ? blanks(content) : shared(common, content);
      }
    }
    return common == null ? 0 : common.length();
  }

  private static String blanks(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String shared(String start, String line) {
    int length = 0;
    while (length < start.length()
        && length < line.length()
        && start.charAt(length) == line.charAt(length)) {
      length++;
    }
    return start.substring(0, length);
  }

  private void writeLine(Markup page, int line, int indent) throws IOException {
    List<Mark> here = marks.getOrDefault(line, List.of());
    page.begin("div", "class", here.isEmpty() ? "line" : "line hit");
    page.element("span", String.valueOf(line), "class", "number").begin("code");
    new MarkedLine(Mark.content(text, line), indent, here).writeTo(page, indent);
    page.end().endLine();
    for (Mark mark : here) {
      page.begin("p", "class", mark.label().isEmpty() ? "note here" : "note", "id", mark.id());
      if (!mark.label().isEmpty()) {
        page.element("b", mark.label(), "class", "step").text(" ");
      }
      page.text(mark.note()).endLine();
    }
  }
}
