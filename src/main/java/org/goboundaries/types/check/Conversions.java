package org.goboundaries.types.check;

import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Conversions to a type. */
final class Conversions {
  private final Context context;

  Conversions(Context context) {
    this.context = context;
  }

  Operand convert(CallExpr call, Type target) {
    Operand result = Operand.value(target);
    for (Expr expr : call.arguments()) {
      Operand operand = context.exprs.check(expr, target);
      Operand converted = converted(operand, target);
      finish(expr, operand, target);
      result = call.arguments().size() == 1 ? converted : Operand.UNKNOWN;
    }
    return result;
  }

  private static boolean isConstantType(Type type) {
    return !(type instanceof TypeParameter)
        && type.underlying() instanceof Basic basic
        && basic.kind() != Basic.Kind.POINTER;
  }

  private Operand converted(Operand operand, Type target) {
    if (!operand.isConstant() || !isConstantType(target)) {
      return Operand.value(target);
    }
    return Operand.constant(target, value(operand, (Basic) target.underlying()));
  }

  private @Nullable Value value(Operand operand, Basic target) {
    Value value = operand.value();
    if (value instanceof Value.Number number && target.kind() == Basic.Kind.STRING) {
      boolean small = number.isInteger() && number.numerator().bitLength() < Integer.SIZE;
      return small ? new Value.Text(Unquoter.encoded(number.numerator().intValue())) : null;
    }
    return value == null ? null : TypedValues.represent(value, target, context.sizes);
  }

  /** An untyped argument takes the target type if it can, else its default type. */
  private void finish(Expr expr, Operand operand, Type target) {
    boolean keeps =
        Core.isInterface(target)
            || target instanceof TypeParameter
            || (operand.isConstant() && !isConstantType(target))
            || (operand.isConstant() && isText(target) && !isText(operand.type()));
    if (keeps) {
      context.untyped.toDefault(expr, operand);
    } else {
      context.untyped.convert(expr, operand, target);
    }
  }

  private static boolean isText(Type type) {
    return Core.isString(type);
  }
}
