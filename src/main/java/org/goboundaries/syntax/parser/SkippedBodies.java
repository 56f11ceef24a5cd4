package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoLexer;

/**
 * Finds the bodies of declared functions while tokens are read, so that they can be passed over:
 * most of a text is in them, and of code that is only called nobody looks at them.
 */
final class SkippedBodies {
  private static final int NOWHERE = -1;

  private int depth;
  private boolean inFunction;
  private int previous;

  void begin() {
    depth = 0;
    inFunction = false;
    previous = GoLexer.SEMI;
  }

  /** Takes the next token; returns whether it opens a body. */
  boolean areOpenedBy(int type) {
    boolean body = false;
    switch (type) {
      case GoLexer.FUNC -> inFunction |= depth == 0 && previous == GoLexer.SEMI;
      case GoLexer.SEMI -> inFunction &= depth > 0;
      case GoLexer.LBRACE -> body = depth++ == 0 && inFunction && !isTypeLiteral();
      case GoLexer.LPAREN, GoLexer.LBRACK -> depth++;
      case GoLexer.RBRACE, GoLexer.RPAREN, GoLexer.RBRACK -> depth--;
      default -> {}
    }
    previous = type;
    return body;
  }

  /** In a result without parentheses. */
  private boolean isTypeLiteral() {
    return previous == GoLexer.STRUCT || previous == GoLexer.INTERFACE;
  }

  /** The offset of the brace that closes a body, or {@code start} where there is none. */
  static int end(byte[] text, int start) {
    int open = 1;
    int at = start;
    while (at >= 0 && at < text.length) {
      switch (text[at]) {
        case '{' -> open++;
        case '}' -> open--;
        case '"', '\'' -> at = behindQuoted(text, at);
        case '`' -> at = find(text, (byte) '`', at + 1);
        case '/' -> at = behindComment(text, at);
        default -> {}
      }
      if (open == 0) {
        return at;
      }
      at = at == NOWHERE ? NOWHERE : at + 1;
    }
    return start;
  }

  /** The offset of the quote that ends a literal of one line. */
  private static int behindQuoted(byte[] text, int start) {
    for (int at = start + 1; at < text.length && text[at] != '\n'; at++) {
      if (text[at] == text[start]) {
        return at;
      } else if (text[at] == '\\') {
        at++;
      }
    }
    return NOWHERE;
  }

  /** The offset of a comment's last byte; {@code start} where none begins there. */
  private static int behindComment(byte[] text, int start) {
    int second = start + 1 < text.length ? text[start + 1] : 0;
    if (second == '/') {
      return find(text, (byte) '\n', start);
    }
    int at = start;
    if (second == '*') {
      do {
        at = find(text, (byte) '/', Math.max(at + 1, start + 3));
      } while (at != NOWHERE && text[at - 1] != '*');
    }
    return at;
  }

  private static int find(byte[] text, byte wanted, int start) {
    for (int at = start; at < text.length; at++) {
      if (text[at] == wanted) {
        return at;
      }
    }
    return NOWHERE;
  }
}
