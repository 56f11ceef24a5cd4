package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoLexer;
import org.jspecify.annotations.Nullable;

/** What is wrong with a token, and which one was meant. */
final class LexicalErrors {
  static final int BYTE_ORDER_MARK = 0xFEFF;

  private final Problems problems;
  private byte[] bytes = new byte[0];

  LexicalErrors(Problems problems) {
    this.problems = problems;
  }

  void begin(byte[] text) {
    bytes = text;
  }

  static boolean isBroken(int type) {
    return switch (type) {
      case GoLexer.BAD_NUMBER,
          GoLexer.BAD_RUNE,
          GoLexer.BAD_STRING,
          GoLexer.UNTERMINATED_RAW_STRING,
          GoLexer.UNTERMINATED_COMMENT,
          GoLexer.ILLEGAL ->
          true;
      default -> false;
    };
  }

  /** Reports a broken token; returns the type that was meant, 0 for none. */
  int mend(int type, int start, int end) {
    switch (type) {
      case GoLexer.BAD_NUMBER:
        problems.add(start, "invalid number literal");
        return GoLexer.INT_LIT;
      case GoLexer.BAD_RUNE:
        problems.add(
            start, isClosed(start, end) ? "illegal rune literal" : "rune literal not terminated");
        return GoLexer.RUNE_LIT;
      case GoLexer.BAD_STRING:
        problems.add(
            start,
            isClosed(start, end) ? "unknown escape sequence" : "string literal not terminated");
        return GoLexer.INTERPRETED_STRING_LIT;
      case GoLexer.UNTERMINATED_RAW_STRING:
        problems.add(start, "raw string literal not terminated");
        return GoLexer.RAW_STRING_LIT;
      case GoLexer.UNTERMINATED_COMMENT:
        problems.add(start, "comment not terminated");
        return type;
      default:
        reportIllegal(start);
        return 0;
    }
  }

  private boolean isClosed(int start, int end) {
    return end - start > 1 && bytes[end - 1] == bytes[start];
  }

  private void reportIllegal(int start) {
    int decoded = Runes.decode(bytes, start, bytes.length);
    if (foreign(decoded) == null) {
      problems.add(start, "illegal character " + display(decoded >>> 3));
    }
  }

  private static String display(int codePoint) {
    String number = String.format("U+%04X", codePoint);
    return Character.isISOControl(codePoint)
        ? number
        : number + " '" + Character.toString(codePoint) + "'";
  }

  /** Tokens in which any character may stand: there the automaton does not see what is foreign. */
  static boolean mayHoldForeignBytes(int type) {
    return switch (type) {
      case GoLexer.LINE_COMMENT,
          GoLexer.GENERAL_COMMENT,
          GoLexer.UNTERMINATED_COMMENT,
          GoLexer.SEMI,
          GoLexer.RAW_STRING_LIT,
          GoLexer.UNTERMINATED_RAW_STRING,
          GoLexer.INTERPRETED_STRING_LIT,
          GoLexer.BAD_STRING,
          GoLexer.RUNE_LIT,
          GoLexer.BAD_RUNE,
          GoLexer.ILLEGAL ->
          true;
      default -> false;
    };
  }

  void reportForeignBytes(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] <= 0) {
        int decoded = Runes.decode(bytes, i, bytes.length);
        String foreign = foreign(decoded);
        if (foreign != null) {
          problems.add(i, foreign);
        }
        i += (decoded & 7) - 1;
      }
    }
  }

  /** What is wrong with a character that Go allows nowhere, null for any other. */
  private static @Nullable String foreign(int decoded) {
    int codePoint = decoded >>> 3;
    if (codePoint == 0) {
      return "illegal character NUL";
    } else if (codePoint == Runes.INVALID && (decoded & 7) == 1) {
      return "illegal UTF-8 encoding";
    }
    return codePoint == BYTE_ORDER_MARK ? "illegal byte order mark" : null;
  }
}
