package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Builtin functions whose results can be constants. */
final class ConstantBuiltins {
  private final Context context;

  ConstantBuiltins(Context context) {
    this.context = context;
  }

  /**
   * {@code len} and {@code cap}.
   *
   * @param pure whether the argument is found without calls and receives
   */
  Operand length(CallExpr call, Operand operand, boolean pure) {
    Expr argument = call.arguments().get(0);
    Operand value = operand.isConstant() ? operand : context.untyped.toDefault(argument, operand);
    if (value.isConstant() && Core.isString(value.type())) {
      return Operand.constant(
          Basic.INT,
          value.value() instanceof Value.Text text
              ? Value.Number.of(text.latin1().length())
              : null);
    }
    Array array = array(value.type());
    if (array != null && pure) {
      return Operand.constant(
          Basic.INT, array.length() < 0 ? null : Value.Number.of(array.length()));
    }
    return value.isType() ? Operand.UNKNOWN : Operand.value(Basic.INT);
  }

  private static @Nullable Array array(Type type) {
    if (type instanceof TypeParameter) {
      return null;
    }
    Type under = type.underlying();
    Type base = under instanceof Pointer pointer ? pointer.element().underlying() : under;
    return base instanceof Array array ? array : null;
  }

  /** {@code min} and {@code max}. */
  Operand extreme(CallExpr call, String name, List<Operand> arguments) {
    Operand best = arguments.get(0);
    for (int i = 1; i < arguments.size(); i++) {
      best = better(name.equals("min") ? Operator.LSS : Operator.GTR, best, arguments.get(i));
    }
    // Shifts that are no constants are untyped values: nothing beyond the call decides for them.
    if (best.type() instanceof Basic basic && basic.isUntyped() && !best.isConstant()) {
      best = Operand.value(basic.defaultType());
    }
    for (int i = 0; i < arguments.size(); i++) {
      context.untyped.convert(call.arguments().get(i), arguments.get(i), best.type());
    }
    return best;
  }

  private Operand better(Operator operator, Operand x, Operand y) {
    if (x.isUnknown() || y.isUnknown()) {
      return Operand.UNKNOWN;
    }
    Type type = x.type();
    if (x.isUntyped()) {
      boolean wider = y.isUntyped() && ((Basic) y.type()).ordinal() < ((Basic) type).ordinal();
      type = wider ? type : y.type();
    }
    if (!x.isConstant() || !y.isConstant()) {
      return Operand.value(type);
    }
    Value order = Folding.binary(y.value(), operator, x.value(), false);
    if (!(order instanceof Value.Bool bool)) {
      return Operand.constant(type, null);
    }
    return Operand.constant(
        type, context.untyped.represent(bool.value() ? y.value() : x.value(), type));
  }

  /** {@code complex}, {@code real} and {@code imag}: their types, and no values. */
  Operand complex(CallExpr call, String name, List<Operand> arguments) {
    Operand typed =
        arguments.stream().filter(a -> !a.isUntyped()).findFirst().orElse(Operand.UNKNOWN);
    if (typed.isUnknown() || !(typed.type().underlying() instanceof Basic basic)) {
      return Operand.UNKNOWN;
    }
    for (int i = 0; i < arguments.size(); i++) {
      context.untyped.convert(call.arguments().get(i), arguments.get(i), typed.type());
    }
    boolean small = basic == Basic.FLOAT32 || basic == Basic.COMPLEX64;
    if (name.equals("complex")) {
      return Operand.value(small ? Basic.COMPLEX64 : Basic.COMPLEX128);
    }
    return Operand.value(small ? Basic.FLOAT32 : Basic.FLOAT64);
  }

  /** {@code unsafe.Sizeof} and its like. */
  Operand size(CallExpr call, String name, Operand operand) {
    Expr argument = call.arguments().get(0);
    Operand value = context.untyped.toDefault(argument, operand);
    Long size =
        name.equals("Offsetof")
            ? context.selectors.offset(argument)
            : context.sizes.of(value.type(), name.equals("Alignof"));
    return Operand.constant(Basic.UINTPTR, size == null ? null : Value.Number.of(size));
  }
}
