package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.InterfaceType;
import org.goboundaries.syntax.MapType;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceType;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.StructType;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.grammar.GoLexer;
import org.jspecify.annotations.Nullable;

/** Makes types, and the fields of structs, interfaces and signatures. */
final class TypeMaker {
  private final Reader in;
  private final Tokens tokens;
  private final Values values;
  private final ParameterSorter sorter;

  TypeMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
    this.sorter = new ParameterSorter(in);
  }

  void typeName(int first, int end) {
    Ident name = in.ident(first);
    values.push(end - first == 1 ? name : qualified(name, in.ident(end - 1)));
  }

  private static Expr qualified(Ident packageName, Ident name) {
    return new SelectorExpr(packageName.start(), name.end(), packageName, name);
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
    Expr length = open ? ellipsis(first + 1) : in.expr(base);
    Expr element = in.expr(open ? base : base + 1);
    values.replace(base, new ArrayType(tokens.start(first), in.endBefore(end), length, element));
  }

  private Ellipsis ellipsis(int token) {
    return new Ellipsis(tokens.start(token), tokens.end(token), null);
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

  void structType(int first, int end, int base) {
    values.replace(
        base, new StructType(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void fieldDecl(int first, int end, int base) {
    BasicLit tag = values.at(values.height() - 1, BasicLit.class);
    int endOfType = in.endBefore(tag == null ? end : end - 1);
    boolean noTail = values.height() == (tag == null ? base : base + 1);
    Object tail = noTail ? null : values.at(base);
    List<Ident> names = List.of();
    Expr type;
    if (tokens.type(first + 1) == GoLexer.COMMA) {
      names = names(first);
      type = (Expr) tail;
    } else if (tokens.type(first) == GoLexer.MUL) {
      type = (Expr) tail;
    } else if (tail instanceof Expr named) {
      names = List.of(in.ident(first));
      type = named;
    } else {
      type = asType(in.ident(first), tail, endOfType);
    }
    values.replace(base, field(first, end, names, type, tag));
  }

  private Field field(int first, int end, List<Ident> names, Expr type, @Nullable BasicLit tag) {
    return new Field(tokens.start(first), in.endBefore(end), names, type, tag);
  }

  private List<Ident> names(int first) {
    List<Ident> names = new ArrayList<>();
    names.add(in.ident(first));
    for (int i = first + 1; tokens.type(i) == GoLexer.COMMA; i += 2) {
      names.add(in.ident(i + 1));
    }
    return List.copyOf(names);
  }

  void embeddedPointer(int first, int end, int base) {
    type(first, end, base);
    pointerType(first, end, base);
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
    Part.Element element = values.at(values.height() - 1, Part.Element.class);
    switch (tokens.type(first + 1)) {
      case GoLexer.RBRACK -> values.replace(base, new SliceType(start, endOffset, in.expr(base)));
      case GoLexer.ELLIPSIS ->
          values.replace(base, new ArrayType(start, endOffset, ellipsis(first + 1), in.expr(base)));
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

  /** The type that a name and what follows it make together. */
  private static Expr asType(Ident name, @Nullable Object tail, int end) {
    if (tail instanceof Part.Qualified qualified) {
      Expr type = qualified(name, qualified.selector());
      Part.Exprs arguments = qualified.typeArgs();
      return arguments == null ? type : new IndexExpr(type.start(), end, type, arguments.list());
    } else if (tail instanceof Part.Instance instance) {
      return new IndexExpr(name.start(), end, name, instance.typeArgs());
    }
    return name;
  }

  void signature(int first, int end, int base) {
    Part.Fields parameters = values.at(base);
    Part.Fields results = values.at(base + 1, Part.Fields.class);
    boolean afterFunc = first > 0 && tokens.type(first - 1) == GoLexer.FUNC;
    values.replace(
        base,
        new FuncType(
            tokens.start(afterFunc ? first - 1 : first),
            in.endBefore(end),
            List.of(),
            parameters.list(),
            results == null ? List.of() : results.list()));
  }

  void result(int base) {
    Expr type = values.at(base, Expr.class);
    if (type != null) {
      Field field = new Field(type.start(), type.end(), List.of(), type, null);
      values.replace(base, new Part.Fields(List.of(field)));
    }
  }

  void parameters(int end, int base) {
    List<Field> fields = sorter.parameters(values.listFrom(base), tokens.start(end - 1));
    values.replace(base, new Part.Fields(fields));
  }

  void parameterDecl(int first, int end, int base) {
    Object value = values.at(base, Object.class);
    Part.Parameter parameter;
    if (tokens.type(first) != GoLexer.IDENT) {
      Expr type = (Expr) value;
      boolean variadic = tokens.type(first) == GoLexer.ELLIPSIS;
      parameter = new Part.Parameter(null, variadic ? variadic(first, type) : type);
    } else {
      Ident name = in.ident(first);
      if (value instanceof Expr type) {
        boolean variadic = tokens.type(first + 1) == GoLexer.ELLIPSIS;
        parameter = new Part.Parameter(name, variadic ? variadic(first + 1, type) : type);
      } else if (value == null) {
        parameter = new Part.Parameter(name, null);
      } else {
        parameter = new Part.Parameter(null, asType(name, value, in.endBefore(end)));
      }
    }
    values.replace(base, parameter);
  }

  private Expr variadic(int token, Expr type) {
    return new Ellipsis(tokens.start(token), type.end(), type);
  }

  void interfaceType(int first, int end, int base) {
    values.replace(
        base, new InterfaceType(tokens.start(first), in.endBefore(end), values.listFrom(base)));
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

  void typeParamDecl(int first, int base) {
    values.replace(base, new Part.Parameter(in.ident(first), values.at(base, Expr.class)));
  }

  void typeParameters(int end, int base) {
    List<Field> fields = sorter.typeParameters(values.listFrom(base), tokens.start(end - 1));
    values.replace(base, new Part.Fields(fields));
  }
}
