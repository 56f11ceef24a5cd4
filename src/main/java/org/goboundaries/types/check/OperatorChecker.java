package org.goboundaries.types.check;

import java.util.ArrayDeque;
import java.util.Deque;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Union;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;

/** Unary and binary operations. */
final class OperatorChecker {
  private final Context context;

  OperatorChecker(Context context) {
    this.context = context;
  }

  Operand unary(UnaryExpr expr, Type elided) {
    if (expr.operator() == Operator.AND) {
      return address(expr, elided);
    }
    if (expr.operator() == Operator.TILDE) {
      return Operand.type(context.types.read(expr));
    }
    Operand operand = context.exprs.check(expr.operand());
    if (expr.operator() == Operator.ARROW) {
      context.evaluations++;
      return Core.of(operand.type()) instanceof Channel channel
          ? Operand.commaOk(channel.element())
          : Operand.UNKNOWN;
    }
    return applied(expr.operator(), operand);
  }

  private Operand applied(Operator operator, Operand operand) {
    if (operand.isUnknown() || operand.isType()) {
      return Operand.UNKNOWN;
    }
    if (operand.isConstant() && operand.type().underlying() instanceof Basic basic) {
      Value value = Folding.unary(operator, operand.value(), basic, context.sizes);
      return Operand.constant(operand.type(), context.untyped.represent(value, operand.type()));
    }
    return Operand.value(operand.type());
  }

  /** The elided type of {@code &T{}} within a literal is that of the literal's elements. */
  private Operand address(UnaryExpr expr, Type elided) {
    Type inner =
        elided.underlying() instanceof Pointer pointer
                && ParenExpr.strip(expr.operand()) instanceof CompositeLit
            ? pointer.element()
            : Unknown.TYPE;
    Operand operand = context.exprs.check(expr.operand(), inner);
    return operand.isUnknown() || operand.isType()
        ? Operand.UNKNOWN
        : Operand.value(new Pointer(operand.type()));
  }

  /** Chains of operators lean to the left and may be very long: they are folded in a loop. */
  Operand binary(BinaryExpr expr) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expr first = expr;
    while (first instanceof BinaryExpr binary) {
      chain.push(binary);
      first = binary.left();
    }
    Operand left = context.exprs.check(first);
    if (left.isType()) {
      return union(expr, chain);
    }
    while (!chain.isEmpty()) {
      BinaryExpr binary = chain.pop();
      left = combined(binary, left, context.exprs.check(binary.right()));
      if (!chain.isEmpty() && !(left.value() instanceof Value.Text)) {
        context.record(binary, left);
      }
    }
    return left;
  }

  private Operand union(BinaryExpr expr, Deque<BinaryExpr> chain) {
    return chain.size() > 1000 || !(context.types.read(expr) instanceof Union union)
        ? Operand.UNKNOWN
        : Operand.type(union);
  }

  private Operand combined(BinaryExpr expr, Operand left, Operand right) {
    Operator operator = expr.operator();
    if (operator == Operator.SHL || operator == Operator.SHR) {
      return shift(expr, left, right);
    }
    boolean comparison = operator.precedence() == 3;
    Operand x = left;
    Operand y = right;
    if (x.isUntyped() && !y.isUntyped()) {
      x = context.untyped.convert(expr.left(), x, y.type());
    } else if (y.isUntyped() && !x.isUntyped()) {
      y = context.untyped.convert(expr.right(), y, x.type());
    }
    return comparison ? compared(expr, x, y) : arithmetic(operator, x, y);
  }

  private Operand compared(BinaryExpr expr, Operand x, Operand y) {
    if (x.isConstant() && y.isConstant()) {
      Value value = Folding.binary(x.value(), expr.operator(), y.value(), false);
      return Operand.constant(Basic.UNTYPED_BOOL, value);
    }
    if (x.isUntyped() && y.isUntyped()) {
      context.untyped.toDefault(expr.left(), x);
      context.untyped.toDefault(expr.right(), y);
    }
    return Operand.value(Basic.UNTYPED_BOOL);
  }

  private Operand arithmetic(Operator operator, Operand x, Operand y) {
    Type type = x.type();
    if (x.type() instanceof Basic a && y.type() instanceof Basic b && x.isUntyped()) {
      type = a.ordinal() >= b.ordinal() ? a : b;
    }
    if (x.isUnknown() || y.isUnknown() || x.isType() || y.isType()) {
      return Operand.UNKNOWN;
    }
    if (x.isConstant() && y.isConstant()) {
      boolean integers = type.underlying() instanceof Basic basic && basic.isInteger();
      Value value = Folding.binary(x.value(), operator, y.value(), integers);
      return Operand.constant(type, context.untyped.represent(value, type));
    }
    return Operand.value(type);
  }

  private Operand shift(BinaryExpr expr, Operand x, Operand count) {
    if (x.isUnknown() || x.isType()) {
      return Operand.UNKNOWN;
    }
    if (x.isConstant() && count.isConstant()) {
      Value value = Folding.shift(integral(x.value()), expr.operator(), count.value());
      Type type = x.isUntyped() && x.type() != Basic.UNTYPED_RUNE ? Basic.UNTYPED_INT : x.type();
      return Operand.constant(type, context.untyped.represent(value, type));
    }
    if (count.isConstant() && count.isUntyped()) {
      context.untyped.convert(expr.right(), count, Basic.UINT);
    }
    // 1 << n takes the type of its context; until then it is an untyped value.
    return Operand.value(x.type());
  }

  private static @org.jspecify.annotations.Nullable Value integral(
      @org.jspecify.annotations.Nullable Value value) {
    return value instanceof Value.Number number && number.isInteger() ? number : null;
  }
}
