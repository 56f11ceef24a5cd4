package org.goboundaries.cgo.reader;

/** Finds the end of what stands between the angle brackets of C++. */
final class Templates {
  private static final int LONG = 200;

  private Templates() {}

  /** The index after the group that begins with {@code <}; that index itself where none does. */
  static int behind(CTokens tokens, int open) {
    int level = 0;
    for (int at = open; at < tokens.size() && at - open < LONG; at = tokens.behind(at)) {
      switch (tokens.text(at)) {
        case "<" -> level++;
        case ">" -> level--;
        case ">>" -> level -= 2;
        case ";", "{", "}", ")", "&&", "||" -> {
          return open;
        }
        default -> {
          // part of the arguments
        }
      }
      if (level <= 0) {
        return at + 1;
      }
    }
    return open;
  }
}
