package org.goboundaries.cgo.reader;

/** Finds where statements end that no keyword begins. */
final class Ends {
  private Ends() {}

  /** The index of the semicolon, or of the keyword that follows where it is missing. */
  static int ofSimple(CTokens tokens, int from, int to) {
    int at = from;
    while (at < to && !tokens.is(at, ";")) {
      if (at > from && CWords.isStatement(tokens.text(at)) && tokens.get(at).isName()) {
        return at;
      }
      at = tokens.behind(at);
    }
    return Math.min(Math.max(at, from), to);
  }
}
