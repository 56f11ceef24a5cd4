package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.InterfaceType;
import org.goboundaries.syntax.MapType;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SliceType;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.StructType;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.grammar.GoLexer;

/** Makes types; {@link FieldMaker} and {@link SignatureMaker} make what stands in them. */
final class TypeMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  TypeMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  void typeName(int first, int end) {
    Ident name = in.ident(first);
    values.push(end - first == 1 ? name : NamedType.qualified(name, in.ident(end - 1)));
  }

  /** A parenthesised type, or a type's name with type arguments; any other is made already. */
  void type(int first, int end, int base) {
    Part.Exprs arguments = values.at(base + 1, Part.Exprs.class);
    Expr type = in.expr(base);
    int endOffset = in.endBefore(end);
    if (arguments != null) {
      values.replace(base, new IndexExpr(type.start(), endOffset, type, arguments.list()));
    } else if (tokens.type(first) == GoLexer.LPAREN) {
      values.replace(base, new ParenExpr(tokens.start(first), endOffset, type));
    }
  }

  void arrayType(int first, int end, int base) {
    boolean open = tokens.type(first + 1) == GoLexer.ELLIPSIS;
    Expr length = open ? in.ellipsis(first + 1, null) : in.expr(base);
    Expr element = in.expr(open ? base : base + 1);
    values.replace(base, new ArrayType(tokens.start(first), in.endBefore(end), length, element));
  }

  void sliceType(int first, int end, int base) {
    values.replace(base, new SliceType(tokens.start(first), in.endBefore(end), in.expr(base)));
  }

  void pointerType(int first, int end, int base) {
    values.replace(base, new StarExpr(tokens.start(first), in.endBefore(end), in.expr(base)));
  }

  void mapType(int first, int end, int base) {
    values.replace(
        base,
        new MapType(tokens.start(first), in.endBefore(end), in.expr(base), in.expr(base + 1)));
  }

  void channelType(int first, int end, int base) {
    ChanType.Direction direction =
        tokens.type(first) == GoLexer.ARROW
            ? ChanType.Direction.RECEIVE
            : tokens.type(first + 1) == GoLexer.ARROW
                ? ChanType.Direction.SEND
                : ChanType.Direction.BOTH;
    values.replace(
        base, new ChanType(tokens.start(first), in.endBefore(end), direction, in.expr(base)));
  }

  void embeddedPointer(int first, int end, int base) {
    type(first, end, base);
    pointerType(first, end, base);
  }

  void structType(int first, int end, int base) {
    values.replace(
        base, new StructType(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void interfaceType(int first, int end, int base) {
    values.replace(
        base, new InterfaceType(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void typeElem(int base) {
    Expr union = in.expr(base);
    for (int i = base + 1; i < values.height(); i++) {
      Expr term = in.expr(i);
      union = new BinaryExpr(union.start(), term.end(), union, Operator.OR, term);
    }
    values.replace(base, union);
  }

  void typeTerm(int first, int base) {
    if (tokens.type(first) == GoLexer.TILDE) {
      Expr type = in.expr(base);
      values.replace(base, new UnaryExpr(tokens.start(first), type.end(), Operator.TILDE, type));
    }
  }
}
