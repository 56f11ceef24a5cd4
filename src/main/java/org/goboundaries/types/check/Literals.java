package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.syntax.ArrayType;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Composite and function literals. */
final class Literals {
  private final Context context;

  Literals(Context context) {
    this.context = context;
  }

  /** A function literal; its body is checked here, where later names are not yet declared. */
  Operand function(FuncLit literal) {
    Scope outer = context.scope;
    context.scope = Scope.ofLiteral(outer);
    Signature signature = context.types.fieldReader().signature(literal.type(), List.of());
    if (context.later != null) {
      context.later.add(new Context.Later(literal, signature, context.file));
    } else {
      body(literal, signature);
    }
    context.scope = outer;
    return Operand.value(signature);
  }

  /** Checks the body in the current scope, which has the parameters. */
  void body(FuncLit literal, Signature signature) {
    Signature outer = context.function;
    context.function = signature;
    context.enclosing.add(literal);
    context.statements.function(literal.body());
    context.enclosing.remove(context.enclosing.size() - 1);
    context.function = outer;
  }

  Operand composite(CompositeLit literal, Type elided) {
    Type type = elided;
    boolean open = false;
    if (literal.type() instanceof ArrayType array && array.length() instanceof Ellipsis) {
      type = new Array(context.types.read(array.element()), Array.UNKNOWN_LENGTH);
      open = true;
    } else if (literal.type() != null) {
      type = context.types.read(literal.type());
    }
    Type base = Core.of(type);
    if (literal.type() == null && base instanceof Pointer pointer) {
      base = Core.of(pointer.element());
    }
    long length = elements(literal, base);
    return Operand.value(
        open && base instanceof Array array ? new Array(array.element(), length) : type);
  }

  /** Checks the elements; the length of the array that they make. */
  private long elements(CompositeLit literal, Type base) {
    if (base instanceof Struct struct) {
      fields(literal.elements(), struct.fields());
      return Array.UNKNOWN_LENGTH;
    } else if (base instanceof GoMap map) {
      literal.elements().forEach(element -> entry(element, map));
      return Array.UNKNOWN_LENGTH;
    } else if (base instanceof Slice slice) {
      return indexed(literal.elements(), slice.element());
    } else if (base instanceof Array array) {
      return indexed(literal.elements(), array.element());
    }
    literal.elements().forEach(this::unknownElement);
    return Array.UNKNOWN_LENGTH;
  }

  /** A lone name before a colon may be a field: nothing is said about it. */
  private void unknownElement(Expr element) {
    if (element instanceof KeyValueExpr pair) {
      if (!(pair.key() instanceof Ident)) {
        context.exprs.check(pair.key());
      }
      context.exprs.check(pair.value());
    } else {
      context.exprs.check(element);
    }
  }

  private void fields(List<Expr> elements, List<Variable> fields) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof KeyValueExpr pair) {
        Type type =
            pair.key() instanceof Ident key ? context.selectors.field(key, fields) : Unknown.TYPE;
        value(pair.value(), type);
      } else {
        value(elements.get(i), i < fields.size() ? fields.get(i).type() : Unknown.TYPE);
      }
    }
  }

  private void entry(Expr element, GoMap map) {
    if (element instanceof KeyValueExpr pair) {
      value(pair.key(), map.key());
      value(pair.value(), map.value());
    } else {
      value(element, Unknown.TYPE);
    }
  }

  private long indexed(List<Expr> elements, Type type) {
    long next = 0;
    long length = 0;
    boolean known = true;
    for (Expr element : elements) {
      Expr value = element;
      if (element instanceof KeyValueExpr pair) {
        Long index = index(pair.key());
        known &= index != null;
        next = index == null ? next : index;
        value = pair.value();
      }
      value(value, type);
      next++;
      length = Math.max(length, next);
    }
    return known ? length : Array.UNKNOWN_LENGTH;
  }

  private @Nullable Long index(Expr key) {
    Operand operand = context.exprs.check(key);
    operand = context.untyped.convert(key, operand, Basic.INT);
    return operand.value() instanceof Value.Number number
            && number.isInteger()
            && number.numerator().bitLength() < Integer.SIZE
        ? Long.valueOf(number.numerator().longValue())
        : null;
  }

  private void value(Expr expr, Type type) {
    context.untyped.convert(expr, context.exprs.check(expr, type), type);
  }
}
