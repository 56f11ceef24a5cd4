package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.grammar.GoLexer;

/**
 * Makes expressions. What follows an operand (a selector, an index, arguments, ...) finds it right
 * under its own values, and takes its place.
 */
final class ExprMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  ExprMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  void operand(int first, int base) {
    if (values.height() == base) {
      values.push(in.ident(first));
    }
  }

  void list(int base) {
    values.replace(base, new Part.Exprs(values.listFrom(base)));
  }

  void selector(int end, int base) {
    Expr operand = in.expr(base - 1);
    Ident selector = in.ident(end - 1);
    values.replace(base - 1, new SelectorExpr(operand.start(), selector.end(), operand, selector));
  }

  void call(int first, int end, int base) {
    Expr function = in.expr(base - 1);
    Part.Exprs arguments = values.at(base, Part.Exprs.class);
    int last = tokens.type(end - 2) == GoLexer.COMMA ? end - 3 : end - 2;
    boolean spread = arguments != null && tokens.type(last) == GoLexer.ELLIPSIS;
    values.replace(
        base - 1,
        new CallExpr(
            function.start(),
            in.endBefore(end),
            function,
            tokens.start(first),
            arguments == null ? List.of() : arguments.list(),
            spread));
  }

  void index(int end, int base) {
    Expr operand = in.expr(base - 1);
    Part.Bounds bounds = values.last(base, Part.Bounds.class);
    int endOffset = in.endBefore(end);
    if (bounds == null) {
      values.replace(
          base - 1, new IndexExpr(operand.start(), endOffset, operand, values.listFrom(base)));
    } else {
      Expr low = values.at(base, Expr.class);
      values.replace(
          base - 1,
          new SliceExpr(operand.start(), endOffset, operand, low, bounds.high(), bounds.max()));
    }
  }

  void sliceTail(int first, int end, int base) {
    Expr high = values.at(base, Expr.class);
    Expr max = values.at(base + 1, Expr.class);
    boolean middleMissing = end > first + 1 && tokens.type(first + 1) == GoLexer.COLON;
    boolean lastMissing = end > first + 1 && tokens.type(end - 1) == GoLexer.COLON;
    if (middleMissing) {
      in.complain(tokens.start(first), "middle index required in 3-index slice");
    } else if (lastMissing) {
      in.complain(tokens.start(end - 1), "final index required in 3-index slice");
    }
    values.replace(base, middleMissing ? new Part.Bounds(null, high) : new Part.Bounds(high, max));
  }

  void typeAssertion(int end, int base) {
    Expr operand = in.expr(base - 1);
    Expr type = values.at(base, Expr.class);
    values.replace(base - 1, new TypeAssertExpr(operand.start(), in.endBefore(end), operand, type));
  }

  /** Behind a brace, comma or colon it is an element whose type is left out. */
  void compositeLit(int first, int end, int base) {
    boolean typeLeftOut =
        switch (tokens.type(first - 1)) {
          case GoLexer.LBRACE, GoLexer.COMMA, GoLexer.COLON -> true;
          default -> false;
        };
    int from = typeLeftOut ? base : base - 1;
    Expr type = typeLeftOut ? null : in.expr(from);
    int start = type == null ? tokens.start(first) : type.start();
    values.replace(from, new CompositeLit(start, in.endBefore(end), type, values.listFrom(base)));
  }

  void keyedElement(int base) {
    if (values.height() > base + 1) {
      Expr key = in.expr(base);
      Expr value = in.expr(base + 1);
      values.replace(base, new KeyValueExpr(key.start(), value.end(), key, value));
    }
  }

  void parenthesized(int first, int end, int base) {
    values.replace(base, new ParenExpr(tokens.start(first), in.endBefore(end), in.expr(base)));
  }

  void functionLit(int end, int base) {
    Block body = values.last(base, Block.class);
    if (body != null) {
      FuncType type = values.at(base);
      values.replace(base, new FuncLit(type.start(), in.endBefore(end), type, body));
    }
  }
}
