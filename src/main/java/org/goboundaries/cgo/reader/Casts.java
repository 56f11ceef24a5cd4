package org.goboundaries.cgo.reader;

import java.util.Set;

/** Tells a cast from an operand in parentheses, without knowing the types. */
final class Casts {
  private static final Set<String> BEGINNINGS =
      Set.of("(", "{", "&", "*", "-", "!", "~", "+", "[", "@", "^", "++", "--");
  private static final Set<String> CLEAR_BEGINNINGS = Set.of("{", "!", "~", "@");
  private static final int LONG = 24;

  private Casts() {}

  /** Whether the group that opens at an index is a type, with an operand after it. */
  static boolean isAt(CTokens tokens, int open, int to) {
    int close = tokens.close(open);
    int next = close + 1;
    if (next >= to || close - open > LONG || !tokens.get(open + 1).isName()) {
      return false;
    }
    int names = 0;
    boolean type = false;
    for (int i = open + 1; i < close; i++) {
      CToken token = tokens.get(i);
      if (token.is("(") && tokens.is(i + 1, "*")) {
        return names > 0 && beginsOperand(tokens.get(next));
      }
      if (!token.isName() && !isTypeSign(token.text())) {
        return false;
      }
      names += token.isName() ? 1 : 0;
      type |= token.isName() && CWords.isType(token.text());
    }
    boolean clear = type || names > 1 || tokens.is(close - 1, "*");
    return clear ? beginsOperand(tokens.get(next)) : clearlyBegins(tokens.get(next));
  }

  private static boolean isTypeSign(String sign) {
    return sign.equals("*") || sign.equals("::") || sign.equals("[") || sign.equals("]");
  }

  private static boolean beginsOperand(CToken token) {
    return token.kind() != CToken.Kind.SIGN || BEGINNINGS.contains(token.text());
  }

  private static boolean clearlyBegins(CToken token) {
    return token.kind() != CToken.Kind.SIGN || CLEAR_BEGINNINGS.contains(token.text());
  }
}
