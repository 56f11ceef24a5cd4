package org.goboundaries.report.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is well-formed XML, too. Text from outside can't become markup. */
final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /** Begins an element; attributes are names and values in turn. */
  Markup begin(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup end() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the element that was begun last, and the line. */
  Markup endLine() throws IOException {
    end();
    out.append('\n');
    return this;
  }

  /** An element with nothing but text. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return begin(name, attributes).text(text).end();
  }

  /** An element that never has content. */
  Markup empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.append(" />");
    return this;
  }

  private void start(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]).out.append('"');
    }
  }

  /** Markup of our own, as it is. */
  Markup raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Text; what would turn it around or is not allowed in XML becomes U+FFFD. */
  Markup text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      switch (at) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isAllowed(text, i) ? at : REPLACEMENT);
      }
    }
    return this;
  }

  private static boolean isAllowed(String text, int index) {
    char at = text.charAt(index);
    if (Character.isHighSurrogate(at)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    } else if (Character.isLowSurrogate(at)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    boolean isControl = Character.isISOControl(at) && at != '\t' && at != '\n';
    return !isControl && !turnsAround(at) && at < 0xFFFE;
  }

  private static boolean turnsAround(char at) {
    return at >= '\u202A' && at <= '\u202E' || at >= '\u2066' && at <= '\u2069';
  }
}
