package org.goboundaries.syntax.parser;

import java.util.Arrays;
import org.goboundaries.syntax.grammar.GoLexer;

/**
 * Runs the lexer's automaton over bytes: the longest match wins. Errors are reported and repaired,
 * so that the parser sees the token that was meant; characters that belong nowhere are left out.
 */
final class Lexer {
  private final LexerAutomaton tables = Tables.lexer();
  private final Tokens tokens;
  private final LexicalErrors errors;
  private final SkippedBodies bodies = new SkippedBodies();
  private byte[] bytes = new byte[0];
  private int[] comments = new int[128];
  private int commentCount;
  // where the match that is being tried ends
  private int next;
  // whether a character of it may be foreign to Go: only NUL and what is no ASCII can be
  private boolean beyondAscii;

  Lexer(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.errors = new LexicalErrors(problems);
  }

  /**
   * Fills the tokens; returns the comments.
   *
   * @param whole whether the bodies of declared functions are wanted, too
   */
  CommentList read(byte[] text, boolean whole) {
    bytes = text;
    bodies.begin();
    errors.begin(text);
    tokens.clear();
    commentCount = 0;
    int at = startsWithByteOrderMark() ? 3 : 0;
    int mode = 0;
    int rule;
    while ((rule = longestMatch(at, tables.starts[mode])) >= 0) {
      boolean isBody = accept(rule, at, next) && !whole;
      at = isBody ? SkippedBodies.end(text, next) : next;
      mode = tables.modes[rule] >= 0 ? tables.modes[rule] : mode;
    }
    tokens.add(Tokens.EOF, text.length, text.length);
    return new CommentList(text, Arrays.copyOf(comments, commentCount));
  }

  /** The rule of the longest match, {@code next} after it; a negative number at the end. */
  private int longestMatch(int at, int start) {
    final int[] table = tables.next;
    final byte[] text = bytes;
    int rule = start & LexerAutomaton.RULE;
    int end = at;
    int state = start;
    int i = at;
    beyondAscii = false;
    while (true) {
      boolean isAscii = i < text.length && text[i] > 0;
      int kind = isAscii ? tables.ascii[text[i]] : classBeyondAscii(i);
      state = table[(state >>> LexerAutomaton.RULE_BITS) + kind];
      if (state < 0) {
        next = end;
        return rule - 1;
      }
      i += isAscii ? 1 : width(i);
      int accepted = state & LexerAutomaton.RULE;
      if (accepted > 0) {
        rule = accepted;
        end = i;
      }
    }
  }

  private int classBeyondAscii(int at) {
    if (at >= bytes.length) {
      return tables.endOfFile;
    }
    beyondAscii = true;
    return tables.classOf(Runes.decode(bytes, at, bytes.length) >>> 3);
  }

  /** Bytes of a character; none at the end. */
  private int width(int at) {
    return at >= bytes.length ? 0 : Runes.decode(bytes, at, bytes.length) & 7;
  }

  /** Takes a token, or what is none; returns whether it opens a function's body. */
  private boolean accept(int rule, int start, int end) {
    int type = tables.types[rule];
    if (type == 0) {
      return false;
    }
    if (tables.hidden[rule] || type == GoLexer.SEMI && end - start > 1) {
      addComment(start, end);
    }
    int meant = LexicalErrors.isBroken(type) ? errors.mend(type, start, end) : type;
    if (meant != 0 && !tables.hidden[rule]) {
      tokens.add(meant, start, end);
    }
    if (beyondAscii && LexicalErrors.mayHoldForeignBytes(type)) {
      errors.reportForeignBytes(start, end);
    }
    return !tables.hidden[rule] && bodies.areOpenedBy(type);
  }

  private void addComment(int start, int end) {
    if (commentCount == comments.length) {
      comments = Arrays.copyOf(comments, commentCount * 2);
    }
    boolean carriageReturn = bytes[start + 1] == '/' && bytes[end - 1] == '\r';
    comments[commentCount++] = start;
    comments[commentCount++] = carriageReturn ? end - 1 : end;
  }

  private boolean startsWithByteOrderMark() {
    return bytes.length >= 3 && Runes.decode(bytes, 0, 3) >>> 3 == LexicalErrors.BYTE_ORDER_MARK;
  }
}
