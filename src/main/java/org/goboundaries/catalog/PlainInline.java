package org.goboundaries.catalog;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text inside a Markdown block: code in quotation marks, the target of a link after it. */
final class PlainInline extends AbstractVisitor {
  private final StringBuilder out = new StringBuilder();

  private PlainInline() {}

  /** The lines of a block, none longer than the width unless one word is. */
  static List<String> fill(Node block, int width) {
    PlainInline inline = new PlainInline();
    block.accept(inline);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : inline.out.toString().strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append('"').append(code.getLiteral()).append('"');
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HtmlInline html) {
    out.append(html.getLiteral());
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    out.append(" <").append(link.getDestination()).append('>');
  }
}
