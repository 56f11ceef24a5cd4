package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SliceType;
import org.goboundaries.syntax.grammar.GoLexer;
import org.jspecify.annotations.Nullable;

/** Makes the fields of structs and the elements of interfaces. */
final class FieldMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  FieldMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  void fieldDecl(int first, int end, int base) {
    BasicLit tag = values.last(base, BasicLit.class);
    int endOfType = in.endBefore(tag == null ? end : end - 1);
    boolean noTail = values.height() == (tag == null ? base : base + 1);
    Object tail = noTail ? null : values.at(base);
    List<Ident> names = List.of();
    Expr type;
    if (tokens.type(first + 1) == GoLexer.COMMA) {
      names = names(first);
      type = in.expr(base);
    } else if (tokens.type(first) == GoLexer.MUL) {
      type = in.expr(base);
    } else if (tail instanceof Expr named) {
      names = List.of(in.ident(first));
      type = named;
    } else {
      type = NamedType.of(in.ident(first), tail, endOfType);
    }
    values.replace(base, field(first, end, names, type, tag));
  }

  private List<Ident> names(int first) {
    List<Ident> names = new ArrayList<>();
    names.add(in.ident(first));
    for (int i = first + 1; tokens.type(i) == GoLexer.COMMA; i += 2) {
      names.add(in.ident(i + 1));
    }
    return List.copyOf(names);
  }

  /** Leaves the type that follows a name, or a part that makes the name a type. */
  void nameTail(int first, int base) {
    if (tokens.type(first) == GoLexer.PERIOD) {
      Part.Exprs arguments = values.at(base, Part.Exprs.class);
      values.replace(base, new Part.Qualified(in.ident(first + 1), arguments));
    }
  }

  void bracketTail(int first, int end, int base) {
    int start = tokens.start(first);
    int endOffset = in.endBefore(end);
    Part.Element element = values.last(base, Part.Element.class);
    switch (tokens.type(first + 1)) {
      case GoLexer.RBRACK -> values.replace(base, new SliceType(start, endOffset, in.expr(base)));
      case GoLexer.ELLIPSIS ->
          values.replace(
              base, new ArrayType(start, endOffset, in.ellipsis(first + 1, null), in.expr(base)));
      default -> {
        if (element == null) {
          values.replace(base, new Part.Instance(values.listFrom(base)));
        } else {
          checkOneLength(base, start);
          values.replace(base, new ArrayType(start, endOffset, in.expr(base), element.type()));
        }
      }
    }
  }

  void arrayElement(int base) {
    values.replace(base, new Part.Element(in.expr(base)));
  }

  private void checkOneLength(int base, int start) {
    if (values.height() > base + 2) {
      in.complain(start, "expected one array length");
    }
  }

  void methodElem(int first, int end, int base) {
    FuncType type = values.at(base);
    values.replace(base, field(first, end, List.of(in.ident(first)), type, null));
  }

  void interfaceElem(int first, int end, int base) {
    Expr type = values.at(base, Expr.class);
    if (type != null) {
      values.replace(base, field(first, end, List.of(), type, null));
    }
  }

  private Field field(int first, int end, List<Ident> names, Expr type, @Nullable BasicLit tag) {
    return new Field(tokens.start(first), in.endBefore(end), names, type, tag);
  }
}
