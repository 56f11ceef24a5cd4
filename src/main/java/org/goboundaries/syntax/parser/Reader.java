package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.BadStmt;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.grammar.GoLexer;
import org.jspecify.annotations.Nullable;

/** What all makers of nodes need: the tokens, the values made so far, names and problems. */
final class Reader {
  final Tokens tokens;
  final ValueStack values;
  private final Problems problems;
  private final Names names = new Names();
  private byte[] text = new byte[0];

  Reader(Tokens tokens, ValueStack values, Problems problems) {
    this.tokens = tokens;
    this.values = values;
    this.problems = problems;
  }

  void begin(byte[] newText) {
    text = newText;
  }

  byte[] text() {
    return text;
  }

  void complain(int offset, String message) {
    problems.add(offset, message);
  }

  /** Byte offset after the last of the tokens before {@code endToken}. */
  int endBefore(int endToken) {
    return tokens.end(endToken - 1);
  }

  Ident ident(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    return new Ident(start, end, names.name(text, start, end));
  }

  BasicLit literal(int token) {
    BasicLit.Kind kind =
        switch (tokens.type(token)) {
          case GoLexer.INT_LIT -> BasicLit.Kind.INT;
          case GoLexer.FLOAT_LIT -> BasicLit.Kind.FLOAT;
          case GoLexer.IMAGINARY_LIT -> BasicLit.Kind.IMAGINARY;
          case GoLexer.RUNE_LIT -> BasicLit.Kind.RUNE;
          default -> BasicLit.Kind.STRING;
        };
    return new BasicLit(tokens.start(token), tokens.end(token), kind);
  }

  /** The ellipsis at a token, with what it repeats. */
  Ellipsis ellipsis(int token, @Nullable Expr element) {
    int end = element == null ? tokens.end(token) : element.end();
    return new Ellipsis(tokens.start(token), end, element);
  }

  Expr expr(int index) {
    return values.at(index);
  }

  /** A simple statement of a header or clause, null for none; a range clause belongs elsewhere. */
  @Nullable Stmt simpleStmt(int index) {
    Part.RangeClause clause = values.at(index, Part.RangeClause.class);
    return clause == null ? values.at(index, Stmt.class) : misplaced(clause);
  }

  /** Reports a range clause that is not a for statement's. */
  BadStmt misplaced(Part.RangeClause clause) {
    complain(clause.operand().start(), "range outside of a for statement");
    return new BadStmt(clause.start(), clause.operand().end());
  }
}
