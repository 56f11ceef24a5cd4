package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoLexer;
import org.jspecify.annotations.Nullable;

/** What recovery asks of the tokens as a whole; counted once, at the first error of a file. */
final class Braces {
  private final Tokens tokens;
  private byte[] text = new byte[0];
  private int @Nullable [] depths;

  Braces(Tokens tokens) {
    this.tokens = tokens;
  }

  void begin(byte[] newText) {
    text = newText;
    depths = null;
  }

  /** Braces opened less braces closed from one token up to another. */
  int between(int from, int to) {
    int[] known = depths;
    if (known == null) {
      known = count();
      depths = known;
    }
    return known[to] - known[from];
  }

  /** Whether a token stands in the first column. */
  boolean isFirstInLine(int token) {
    int start = tokens.start(token);
    return start == 0 || text[start - 1] == '\n';
  }

  private int[] count() {
    int[] counted = new int[tokens.count()];
    for (int i = 1; i < counted.length; i++) {
      int type = tokens.type(i - 1);
      int change = type == GoLexer.LBRACE ? 1 : type == GoLexer.RBRACE ? -1 : 0;
      counted[i] = counted[i - 1] + change;
    }
    return counted;
  }
}
