package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoLexer;

/** How messages name tokens. */
final class TokenNames {
  private static final String[] NAMES = new String[128];

  static {
    NAMES[Tokens.EOF] = "end of file";
    NAMES[GoLexer.IDENT] = "name";
    NAMES[GoLexer.INT_LIT] = "number";
    NAMES[GoLexer.FLOAT_LIT] = "number";
    NAMES[GoLexer.IMAGINARY_LIT] = "number";
    NAMES[GoLexer.RUNE_LIT] = "rune literal";
    NAMES[GoLexer.RAW_STRING_LIT] = "string literal";
    NAMES[GoLexer.INTERPRETED_STRING_LIT] = "string literal";
    NAMES[GoLexer.SEMI] = "';' or newline";
    spell(
        GoLexer.BREAK,
        "break case chan const continue default defer else fallthrough for func go goto if import"
            + " interface map package range return select struct switch type var");
    spell(GoLexer.ADD, "+ - * / % & | ^ << >> &^");
    spell(GoLexer.ADD_ASSIGN, "+= -= *= /= %= &= |= ^= <<= >>= &^=");
    spell(GoLexer.LAND, "&& || <- ++ -- == < > = ! ~ != <= >= := ... ( ) [ ] { } , . :");
  }

  private TokenNames() {}

  static String of(int type) {
    return NAMES[type];
  }

  /** Names a run of types in the order of the grammar. */
  private static void spell(int first, String words) {
    int type = first;
    for (String word : words.split(" ")) {
      NAMES[type++] = "'" + word + "'";
    }
  }
}
