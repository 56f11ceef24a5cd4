package org.goboundaries.cgo.reader;

import java.util.List;

/** Tokens with the partner of each bracket. Every opening one has an end, if need be a made one. */
final class CTokens {
  private static final CToken NONE = new CToken(CToken.Kind.SIGN, "", 0, 0, false);

  private static final int FAR = 64;

  private final CToken[] tokens;
  private final int[] closes;
  private int[] open = new int[64];
  private int depth;

  CTokens(List<CToken> tokens) {
    this.tokens = tokens.toArray(new CToken[0]);
    this.closes = new int[this.tokens.length];
    for (int i = 0; i < closes.length; i++) {
      match(i);
    }
    while (depth > 0) {
      closes[open[--depth]] = closes.length;
    }
  }

  private void match(int at) {
    switch (tokens[at].sign()) {
      case '{', '(', '[' -> push(at);
      case '}' -> close(at, "{");
      case ')' -> close(at, "(");
      case ']' -> close(at, "[");
      default -> {
        // no bracket
      }
    }
  }

  private void push(int at) {
    if (depth == open.length) {
      open = java.util.Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = at;
  }

  /** A brace ends what is open inside; other signs never end a brace. */
  private void close(int at, String opening) {
    int level = depth - 1;
    while (level >= 0 && !text(open[level]).equals(opening)) {
      // what stands too far away is not looked for, so that time stays linear
      if (!opening.equals("{") && (text(open[level]).equals("{") || depth - level > FAR)) {
        return;
      }
      level--;
    }
    if (level < 0 && !opening.equals("{")) {
      return;
    }
    while (depth > Math.max(level, 0)) {
      closes[open[--depth]] = at;
    }
  }

  int size() {
    return tokens.length;
  }

  CToken get(int at) {
    return at >= 0 && at < tokens.length ? tokens[at] : NONE;
  }

  String text(int at) {
    return get(at).text();
  }

  boolean is(int at, String text) {
    return get(at).is(text);
  }

  /** The index at which the bracket at an index ends. */
  int close(int at) {
    return closes[at];
  }

  /**
   * The index after a bracket's group, which may end without its closing bracket; that of the next
   * token where none begins.
   */
  int behind(int at) {
    if (!isOpening(at)) {
      return at + 1;
    }
    return isPair(text(at), text(closes[at])) ? closes[at] + 1 : closes[at];
  }

  private static boolean isPair(String opening, String closing) {
    return switch (opening) {
      case "{" -> closing.equals("}");
      case "(" -> closing.equals(")");
      default -> closing.equals("]");
    };
  }

  boolean isOpening(int at) {
    char sign = get(at).sign();
    return sign == '{' || sign == '(' || sign == '[';
  }

  /** Where the token before an index ends in the file. */
  int endBefore(int at) {
    return get(Math.min(at, tokens.length) - 1).end();
  }
}
