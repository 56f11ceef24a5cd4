package org.goboundaries.syntax.parser;

import java.util.Arrays;
import org.goboundaries.syntax.grammar.GoLexer;

/**
 * Runs the lexer's automaton over bytes: the longest match wins. Errors are reported and mended, so
 * that the parser sees the token that was meant; characters that belong nowhere are left out.
 */
final class Lexer {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final LexerTables tables = Tables.lexer();
  private final Tokens tokens;
  private final Problems problems;
  private byte[] bytes = new byte[0];
  private int[] comments = new int[128];
  private int commentCount;
  // where the match that is being tried ends, and the code point that was read last
  private int next;

  Lexer(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Fills the tokens; returns the comments. */
  CommentList read(byte[] text) {
    bytes = text;
    tokens.clear();
    commentCount = 0;
    int at = startsWithByteOrderMark() ? 3 : 0;
    int mode = 0;
    int rule;
    while ((rule = longestMatch(at, tables.starts[mode])) >= 0) {
      accept(rule, at, next);
      at = next;
      mode = tables.modes[rule] >= 0 ? tables.modes[rule] : mode;
    }
    tokens.add(Tokens.EOF, text.length, text.length);
    return new CommentList(text, Arrays.copyOf(comments, commentCount));
  }

  /** The rule of the longest match, {@code next} behind it; a negative number at the end. */
  private int longestMatch(int at, int start) {
    final int[] table = tables.next;
    final byte[] text = bytes;
    int rule = tables.accepted[start];
    int end = at;
    int state = start;
    int i = at;
    while (true) {
      int kind;
      int width = 1;
      if (i >= text.length) {
        kind = tables.endOfFile;
        width = 0;
      } else if (text[i] > 0) {
        kind = tables.ascii[text[i]];
      } else {
        int decoded = Utf8.decode(text, i, text.length);
        kind = tables.classOf(decoded >>> 3);
        width = decoded & 7;
      }
      state = table[state + kind];
      if (state < 0) {
        next = end;
        return rule;
      }
      i += width;
      int accepted = tables.accepted[state];
      if (accepted >= 0) {
        rule = accepted;
        end = i;
      }
    }
  }

  private void accept(int rule, int start, int end) {
    int type = tables.types[rule];
    if (type == 0) {
      return;
    }
    if (tables.hidden[rule] || type == GoLexer.SEMI && end - start > 1) {
      addComment(start, end);
    }
    int meant = isBroken(type) ? mend(type, start, end) : type;
    if (meant != 0 && !tables.hidden[rule]) {
      tokens.add(meant, start, end);
    }
    if (mayHoldForeignBytes(type)) {
      reportForeignBytes(start, end);
    }
  }

  private void addComment(int start, int end) {
    if (commentCount == comments.length) {
      comments = Arrays.copyOf(comments, commentCount * 2);
    }
    boolean carriageReturn = bytes[start + 1] == '/' && bytes[end - 1] == '\r';
    comments[commentCount++] = start;
    comments[commentCount++] = carriageReturn ? end - 1 : end;
  }

  private static boolean isBroken(int type) {
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
  private int mend(int type, int start, int end) {
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
    int decoded = Utf8.decode(bytes, start, bytes.length);
    if (foreign(start, decoded) == null) {
      int codePoint = decoded >>> 3;
      problems.add(
          start,
          String.format("illegal character U+%04X '%s'", codePoint, Character.toString(codePoint)));
    }
  }

  /** Tokens in which any character may stand: there the automaton does not see what is foreign. */
  private static boolean mayHoldForeignBytes(int type) {
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

  private void reportForeignBytes(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] <= 0) {
        int decoded = Utf8.decode(bytes, i, bytes.length);
        String foreign = foreign(i, decoded);
        if (foreign != null) {
          problems.add(i, foreign);
        }
        i += (decoded & 7) - 1;
      }
    }
  }

  /** What is wrong with a character that Go allows nowhere, null for any other. */
  private static @org.jspecify.annotations.Nullable String foreign(int offset, int decoded) {
    int codePoint = decoded >>> 3;
    if (codePoint == 0) {
      return "illegal character NUL";
    } else if (codePoint == Utf8.INVALID && (decoded & 7) == 1) {
      return "illegal UTF-8 encoding";
    }
    return codePoint == BYTE_ORDER_MARK ? "illegal byte order mark" : null;
  }

  private boolean startsWithByteOrderMark() {
    return bytes.length >= 3 && Utf8.decode(bytes, 0, 3) >>> 3 == BYTE_ORDER_MARK;
  }
}
