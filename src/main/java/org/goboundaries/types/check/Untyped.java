package org.goboundaries.types.check;

import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Gives untyped expressions the type that their context asks for. */
final class Untyped {
  private final Context context;

  Untyped(Context context) {
    this.context = context;
  }

  /** The operand as a value of the target type; typed operands stay as they are. */
  Operand convert(Expr expr, Operand operand, Type target) {
    if (!operand.isUntyped() || operand.isNil()) {
      return operand;
    }
    Type type = typeFor((Basic) operand.type(), target);
    return retype(expr, operand, type);
  }

  /** The operand with the type it has when nothing else decides. */
  Operand toDefault(Expr expr, Operand operand) {
    if (!operand.isUntyped() || operand.isNil()) {
      return operand;
    }
    return retype(expr, operand, ((Basic) operand.type()).defaultType());
  }

  private static Type typeFor(Basic untyped, Type target) {
    if (target instanceof TypeParameter) {
      return target;
    }
    Type underlying = target.underlying();
    if (underlying instanceof Interface) {
      return untyped.defaultType();
    }
    if (!(underlying instanceof Basic basic) || basic == Basic.UNTYPED_NIL) {
      return Unknown.TYPE;
    }
    if (basic.isUntyped()) {
      return basic.ordinal() > untyped.ordinal() ? basic : untyped;
    }
    return target;
  }

  private Operand retype(Expr expr, Operand operand, Type type) {
    Value value = represent(operand.value(), type);
    Operand typed = operand.isConstant() ? Operand.constant(type, value) : Operand.value(type);
    update(expr, typed);
    return typed;
  }

  /** The value as a constant of a type; null if the type does not have it. */
  @Nullable Value represent(@Nullable Value value, Type type) {
    return value != null && type.underlying() instanceof Basic basic
        ? TypedValues.represent(value, basic, context.sizes)
        : value;
  }

  /** Writes the type to those parts of a non-constant expression that have it too. */
  private void update(Expr expr, Operand typed) {
    if (context.answers == null) {
      return;
    }
    Expr at = expr;
    while (true) {
      context.record(at, typed);
      if (at instanceof ParenExpr paren) {
        at = paren.inner();
      } else if (typed.isConstant()) {
        return;
      } else if (at instanceof UnaryExpr unary && isPassed(unary.operator())) {
        at = unary.operand();
      } else if (at instanceof BinaryExpr binary && binary.operator().precedence() >= 4) {
        at = binary.left();
        right(binary, typed);
      } else {
        return;
      }
    }
  }

  private void right(BinaryExpr binary, Operand typed) {
    Operator operator = binary.operator();
    if (operator != Operator.SHL && operator != Operator.SHR) {
      Value value = context.answers == null ? null : context.answers.value(binary.right());
      context.record(binary.right(), value == null ? typed : Operand.constant(typed.type(), value));
    }
  }

  private static boolean isPassed(Operator operator) {
    return operator == Operator.ADD || operator == Operator.SUB || operator == Operator.XOR;
  }
}
