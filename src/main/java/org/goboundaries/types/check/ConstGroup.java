package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.syntax.ConstSpec;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** The lines of a constant declaration, where a line without values repeats the one before. */
final class ConstGroup {
  private @Nullable Expr type;
  private List<Expr> values = List.of();
  private boolean repeated;

  void next(ConstSpec spec) {
    repeated = spec.values().isEmpty() && spec.type() == null;
    if (!repeated) {
      type = spec.type();
      values = spec.values();
    }
  }

  /** Whether the values stand in an earlier line: what is known there is written there. */
  boolean isRepeated() {
    return repeated;
  }

  @Nullable Expr type() {
    return type;
  }

  @Nullable Expr value(int index) {
    return index < values.size() ? values.get(index) : null;
  }

  /** Type and value of a constant. */
  static Constant.Content content(
      Context context, @Nullable Expr type, @Nullable Expr value, int iota) {
    if (value == null) {
      return Constant.Content.UNKNOWN;
    }
    int outer = context.iota;
    context.iota = iota;
    Operand operand = context.exprs.check(value);
    if (type != null) {
      Type target = context.types.read(type);
      operand = context.untyped.convert(value, operand, target);
      if (!operand.type().equals(target)) {
        operand = Operand.UNKNOWN;
      }
    }
    context.iota = outer;
    return operand.isConstant()
        ? new Constant.Content(operand.type(), operand.value())
        : Constant.Content.UNKNOWN;
  }
}
