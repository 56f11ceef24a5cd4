package org.goboundaries.report.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON as it goes. Containers down to some depth have a line for each of their elements, so
 * that people can read and compare it; deeper ones stand on one line.
 */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private final int depth;
  private final Deque<Container> open = new ArrayDeque<>();

  /** JSON that goes to {@code out}. */
  public JsonText(Appendable out, int depth) {
    this.out = out;
    this.depth = depth;
  }

  /** Begins an object, as a whole text or an element. */
  public JsonText object() throws IOException {
    return begin("{", "}");
  }

  /** Begins an object that is a member. */
  public JsonText object(String name) throws IOException {
    name(name);
    return open("{", "}");
  }

  /** Begins an array, as a whole text or an element. */
  public JsonText array() throws IOException {
    return begin("[", "]");
  }

  /** Begins an array that is a member. */
  public JsonText array(String name) throws IOException {
    name(name);
    return open("[", "]");
  }

  private JsonText begin(String opening, String closing) throws IOException {
    next();
    return open(opening, closing);
  }

  private JsonText open(String opening, String closing) throws IOException {
    open.push(new Container(closing));
    out.append(opening);
    return this;
  }

  /** Ends what was begun last. */
  public JsonText end() throws IOException {
    Container ended = open.pop();
    if (!ended.isEmpty && open.size() < depth) {
      line(open.size());
    }
    out.append(ended.closing);
    return this;
  }

  /** Adds an element. */
  public JsonText add(String text) throws IOException {
    next();
    quote(text);
    return this;
  }

  /** Adds a member. */
  public JsonText put(String name, String text) throws IOException {
    name(name);
    quote(text);
    return this;
  }

  /** Adds a member. */
  public JsonText put(String name, long number) throws IOException {
    name(name);
    out.append(Long.toString(number));
    return this;
  }

  /** Adds a member. */
  public JsonText put(String name, boolean truth) throws IOException {
    name(name);
    out.append(Boolean.toString(truth));
    return this;
  }

  private void name(String name) throws IOException {
    next();
    quote(name);
    out.append(": ");
  }

  private void next() throws IOException {
    Container in = open.peek();
    if (in == null) {
      return;
    }
    boolean hasLines = open.size() <= depth;
    if (!in.isEmpty) {
      out.append(hasLines ? "," : ", ");
    }
    if (hasLines) {
      line(open.size());
    }
    in.isEmpty = false;
  }

  private void line(int indent) throws IOException {
    out.append('\n').append("  ".repeat(indent));
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '"' || at == '\\') {
        out.append('\\').append(at);
      } else if (at == '\n') {
        out.append("\\n");
      } else if (at == '\t') {
        out.append("\\t");
      } else if (at < ' ' || at == 0x7F || at == 0x2028 || at == 0x2029 || isAlone(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(at >> shift & 15));
        }
      } else {
        out.append(at);
      }
    }
    out.append('"');
  }

  /** Half a character can't be written in UTF-8. */
  private static boolean isAlone(String text, int at) {
    char half = text.charAt(at);
    if (Character.isHighSurrogate(half)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(half)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static final class Container {
    private final String closing;
    private boolean isEmpty = true;

    Container(String closing) {
      this.closing = closing;
    }
  }
}
