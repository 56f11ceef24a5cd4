package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
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
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Substitution;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.TypeSize;
import org.goboundaries.types.model.Union;
import org.goboundaries.types.model.Union.Term;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Reads type expressions. */
final class TypeReader {
  private final Context context;
  private final FieldReader fieldReader;

  TypeReader(Context context) {
    this.context = context;
    this.fieldReader = new FieldReader(context);
  }

  FieldReader fieldReader() {
    return fieldReader;
  }

  /** The type that an expression denotes; unknown if it denotes none. */
  Type read(@Nullable Expr expr) {
    if (expr == null || !context.depth.enter()) {
      return Unknown.TYPE;
    }
    try {
      Type type = readType(expr);
      if (!(expr instanceof ParenExpr)) {
        context.record(expr, Operand.type(type));
      }
      return type;
    } finally {
      context.depth.leave();
    }
  }

  private Type readType(Expr expr) {
    if (expr instanceof Ident ident) {
      return named(ident);
    } else if (expr instanceof SelectorExpr selector) {
      return qualified(selector);
    } else if (expr instanceof ParenExpr paren) {
      return read(paren.inner());
    } else if (expr instanceof IndexExpr index) {
      return instance(index);
    } else if (expr instanceof BinaryExpr || expr instanceof UnaryExpr) {
      return union(expr);
    }
    Type literal = literal(expr);
    return TypeSize.isTooLarge(literal) ? Unknown.TYPE : literal;
  }

  private Type literal(Expr expr) {
    if (expr instanceof StarExpr t) {
      Type element = read(t.operand());
      return element.isUnknown() ? element : new Pointer(element);
    } else if (expr instanceof SliceType t) {
      return new Slice(read(t.element()));
    } else if (expr instanceof ArrayType t) {
      return array(t);
    } else if (expr instanceof MapType t) {
      return new GoMap(read(t.key()), read(t.value()));
    } else if (expr instanceof ChanType t) {
      return channel(t);
    } else if (expr instanceof FuncType t) {
      context.open();
      Type type = fieldReader.signature(t, List.of());
      context.close();
      return type;
    } else if (expr instanceof StructType t) {
      return fieldReader.struct(t);
    } else if (expr instanceof InterfaceType t) {
      return fieldReader.interfaceType(t);
    } else if (expr instanceof Ellipsis t) {
      return new Slice(read(t.element()));
    }
    return Unknown.TYPE;
  }

  private Type named(Ident ident) {
    Symbol symbol = context.lookup(ident.name());
    if (symbol != null) {
      context.record(ident, symbol);
    }
    return symbol instanceof TypeName name ? name.type() : Unknown.TYPE;
  }

  private Type qualified(SelectorExpr selector) {
    Symbol symbol = context.selectors.qualified(selector);
    return symbol instanceof TypeName name ? name.type() : Unknown.TYPE;
  }

  /** An instantiated type or alias. */
  private Type instance(IndexExpr index) {
    Type generic = read(index.operand());
    List<Type> arguments = new ArrayList<>();
    index.indices().forEach(expr -> arguments.add(read(expr)));
    TypeName name = alias(index.operand());
    if (name != null) {
      int expected = name.aliasParameters().size();
      return expected == arguments.size()
          ? Substitution.of(name.aliasParameters(), arguments).apply(name.type())
          : Unknown.TYPE;
    }
    return generic instanceof Named named && !arguments.contains(Unknown.TYPE)
        ? named.generic().instantiate(arguments)
        : Unknown.TYPE;
  }

  /** The generic alias that an expression names. */
  private @Nullable TypeName alias(Expr expr) {
    Ident ident = Callee.name(expr);
    if (ident == null) {
      return null;
    }
    Symbol symbol =
        ParenExpr.strip(expr) instanceof SelectorExpr selector
            ? context.selectors.qualified(selector)
            : context.lookup(ident.name());
    return symbol instanceof TypeName name && !name.aliasParameters().isEmpty() ? name : null;
  }

  private Type channel(ChanType type) {
    boolean sends = type.direction() != ChanType.Direction.RECEIVE;
    boolean receives = type.direction() != ChanType.Direction.SEND;
    return new Channel(read(type.element()), sends, receives);
  }

  private Type array(ArrayType type) {
    long length = Array.UNKNOWN_LENGTH;
    if (!(type.length() instanceof Ellipsis)) {
      length = length(context.exprs.check(type.length()));
    }
    return new Array(read(type.element()), length);
  }

  private static long length(Operand operand) {
    return operand.value() instanceof Value.Number number
            && number.isInteger()
            && number.numerator().bitLength() < Long.SIZE
        ? number.numerator().longValue()
        : Array.UNKNOWN_LENGTH;
  }

  /** A union, or a lone term; the operators lean to the left. */
  private Type union(Expr expr) {
    List<Expr> parts = new ArrayList<>();
    Expr rest = expr;
    while (rest instanceof BinaryExpr binary && binary.operator() == Operator.OR) {
      parts.add(0, binary.right());
      rest = binary.left();
    }
    parts.add(0, rest);
    return new Union(parts.stream().map(this::term).toList());
  }

  private Term term(Expr expr) {
    return expr instanceof UnaryExpr unary && unary.operator() == Operator.TILDE
        ? new Term(true, read(unary.operand()))
        : new Term(false, expr instanceof UnaryExpr ? Unknown.TYPE : read(expr));
  }
}
