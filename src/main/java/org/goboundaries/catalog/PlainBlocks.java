package org.goboundaries.catalog;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/** Markdown blocks as lines of plain text: paragraphs filled, code and list items indented. */
final class PlainBlocks {
  private static final int WIDTH = 80;

  private PlainBlocks() {}

  static List<String> of(String markdown) {
    return of(markdown, WIDTH);
  }

  /** With lines that long. */
  static List<String> of(String markdown, int width) {
    return children(Parser.builder().build().parse(markdown), width, false);
  }

  private static List<String> children(Node parent, int width, boolean tight) {
    List<String> lines = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!lines.isEmpty() && !tight) {
        lines.add("");
      }
      lines.addAll(block(child, width));
    }
    return lines;
  }

  private static List<String> block(Node block, int width) {
    if (block instanceof ListBlock list) {
      return items(list, width);
    } else if (block instanceof FencedCodeBlock code) {
      return indented(code.getLiteral());
    } else if (block instanceof IndentedCodeBlock code) {
      return indented(code.getLiteral());
    } else if (block instanceof HtmlBlock html) {
      return html.getLiteral().lines().toList();
    }
    return PlainInline.fill(block, width);
  }

  private static List<String> indented(String code) {
    return code.lines().map(line -> line.isEmpty() ? line : "    " + line).toList();
  }

  private static List<String> items(ListBlock list, int width) {
    List<String> lines = new ArrayList<>();
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker = list instanceof BulletList ? "- " : number++ + ". ";
      String indent = " ".repeat(marker.length());
      List<String> inner = children(item, width - marker.length(), list.isTight());
      lines.add(marker + (inner.isEmpty() ? "" : inner.get(0)));
      inner.stream().skip(1).map(line -> (indent + line).stripTrailing()).forEach(lines::add);
    }
    return lines;
  }
}
