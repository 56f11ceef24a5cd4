package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Union.Term;
import org.goboundaries.types.model.Unknown;
import org.jspecify.annotations.Nullable;

/** Index and slice expressions, and instantiations. */
final class Indexing {
  private final Context context;

  Indexing(Context context) {
    this.context = context;
  }

  Operand index(IndexExpr expr) {
    Operand operand = context.exprs.check(expr.operand());
    if (operand.isType()) {
      return Operand.type(context.types.read(expr));
    }
    if (operand.type() instanceof Signature signature && !signature.typeParameters().isEmpty()) {
      return instance(expr, signature);
    }
    return element(expr, operand);
  }

  /** A generic function with type arguments; those that are missing are inferred if possible. */
  private Operand instance(IndexExpr expr, Signature signature) {
    List<Type> arguments = arguments(expr);
    return Operand.value(Inference.partial(signature, arguments));
  }

  List<Type> arguments(IndexExpr expr) {
    List<Type> arguments = new ArrayList<>();
    expr.indices().forEach(index -> arguments.add(context.types.read(index)));
    return arguments;
  }

  private Operand element(IndexExpr expr, Operand operand) {
    Type base = Core.of(operand.type());
    Type key = base instanceof GoMap map ? map.key() : Basic.INT;
    expr.indices().forEach(index -> operandOf(index, key));
    if (base instanceof GoMap map) {
      return Operand.commaOk(map.value());
    }
    if (Core.isString(operand.type())) {
      return Operand.value(Basic.UINT8);
    }
    Type element = elementOf(operand.type());
    return element == null ? Operand.UNKNOWN : Operand.value(element);
  }

  private void operandOf(Expr index, Type key) {
    context.untyped.convert(index, context.exprs.check(index, key), key);
  }

  /** The element type of what can be indexed by numbers. */
  static @Nullable Type elementOf(Type type) {
    Type base = Core.of(type);
    if (base instanceof Slice slice) {
      return slice.element();
    } else if (base instanceof Array array) {
      return array.element();
    } else if (base instanceof Pointer pointer && Core.of(pointer.element()) instanceof Array a) {
      return a.element();
    }
    return type instanceof TypeParameter ? shared(type) : null;
  }

  private static @Nullable Type shared(Type type) {
    Type shared = null;
    for (Term term : Core.terms(type)) {
      Type element = Core.isString(term.type()) ? Basic.UINT8 : elementOf(term.type().underlying());
      if (element == null || (shared != null && !shared.equals(element))) {
        return null;
      }
      shared = element;
    }
    return shared;
  }

  Operand slice(SliceExpr expr) {
    Operand operand = context.exprs.check(expr.operand());
    bound(expr.low());
    bound(expr.high());
    bound(expr.max());
    if (operand.isUntyped()) {
      operand = context.untyped.toDefault(expr.operand(), operand);
    }
    return Operand.value(sliced(operand.type()));
  }

  private void bound(@Nullable Expr expr) {
    if (expr != null) {
      operandOf(expr, Basic.INT);
    }
  }

  private static Type sliced(Type type) {
    Type base = Core.of(type);
    if (Core.isString(type) || base instanceof Slice) {
      return type;
    } else if (base instanceof Array array) {
      return new Slice(array.element());
    } else if (base instanceof Pointer pointer && Core.of(pointer.element()) instanceof Array a) {
      return new Slice(a.element());
    }
    return Core.isBytestring(type) ? type : Unknown.TYPE;
  }
}
