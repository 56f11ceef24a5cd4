package org.goboundaries.types.check;

import java.math.BigInteger;
import org.goboundaries.syntax.Operator;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Value.Bool;
import org.goboundaries.types.model.Value.Number;
import org.goboundaries.types.model.Value.Text;
import org.jspecify.annotations.Nullable;

/** Computes with constants; what is too large or not defined is null. */
final class Folding {
  private static final int MAX_BITS = 4096;
  private static final int MAX_TEXT = 1 << 18;

  private Folding() {}

  /** The value of a binary operation other than a shift. */
  static @Nullable Value binary(
      @Nullable Value left, Operator operator, @Nullable Value right, boolean integers) {
    if (left instanceof Number x && right instanceof Number y) {
      return operator.precedence() == 3
          ? new Bool(holds(operator, compare(x, y)))
          : numbers(x, operator, y, integers);
    } else if (left instanceof Text x && right instanceof Text y) {
      return texts(x, operator, y);
    } else if (left instanceof Bool x && right instanceof Bool y) {
      return bools(x.value(), operator, y.value());
    }
    return null;
  }

  private static @Nullable Value texts(Text x, Operator operator, Text y) {
    if (operator == Operator.ADD) {
      return x.latin1().length() + y.latin1().length() > MAX_TEXT
          ? null
          : new Text(x.latin1() + y.latin1());
    }
    return operator.precedence() == 3
        ? new Bool(holds(operator, x.latin1().compareTo(y.latin1())))
        : null;
  }

  private static @Nullable Value bools(boolean x, Operator operator, boolean y) {
    return switch (operator) {
      case LAND -> new Bool(x && y);
      case LOR -> new Bool(x || y);
      case EQL -> new Bool(x == y);
      case NEQ -> new Bool(x != y);
      default -> null;
    };
  }

  private static int compare(Number x, Number y) {
    return x.numerator()
        .multiply(y.denominator())
        .compareTo(y.numerator().multiply(x.denominator()));
  }

  private static boolean holds(Operator operator, int order) {
    return switch (operator) {
      case EQL -> order == 0;
      case NEQ -> order != 0;
      case LSS -> order < 0;
      case LEQ -> order <= 0;
      case GTR -> order > 0;
      default -> order >= 0;
    };
  }

  private static @Nullable Value numbers(Number x, Operator operator, Number y, boolean integers) {
    BigInteger a = x.numerator();
    BigInteger b = y.numerator();
    if (integers && x.isInteger() && y.isInteger()) {
      return bounded(integers(a, operator, b));
    }
    BigInteger c = x.denominator();
    BigInteger d = y.denominator();
    return switch (operator) {
      case ADD -> bounded(a.multiply(d).add(b.multiply(c)), c.multiply(d));
      case SUB -> bounded(a.multiply(d).subtract(b.multiply(c)), c.multiply(d));
      case MUL -> bounded(a.multiply(b), c.multiply(d));
      case QUO -> b.signum() == 0 ? null : bounded(a.multiply(d), c.multiply(b));
      default -> null;
    };
  }

  private static @Nullable BigInteger integers(BigInteger a, Operator operator, BigInteger b) {
    return switch (operator) {
      case ADD -> a.add(b);
      case SUB -> a.subtract(b);
      case MUL -> a.multiply(b);
      case QUO -> b.signum() == 0 ? null : a.divide(b);
      case REM -> b.signum() == 0 ? null : a.remainder(b);
      case AND -> a.and(b);
      case OR -> a.or(b);
      case XOR -> a.xor(b);
      case AND_NOT -> a.andNot(b);
      default -> null;
    };
  }

  private static @Nullable Value bounded(@Nullable BigInteger integer) {
    return integer == null || integer.bitLength() > MAX_BITS ? null : Number.of(integer);
  }

  private static @Nullable Value bounded(BigInteger numerator, BigInteger denominator) {
    return numerator.bitLength() > MAX_BITS || denominator.bitLength() > MAX_BITS
        ? null
        : Number.of(numerator, denominator);
  }

  static @Nullable Value shift(@Nullable Value value, Operator operator, @Nullable Value count) {
    if (!(value instanceof Number x && count instanceof Number y)) {
      return null;
    }
    if (!x.isInteger() || !y.isInteger() || y.numerator().bitLength() > 16) {
      return null;
    }
    int bits = y.numerator().intValue();
    if (bits < 0 || bits > MAX_BITS) {
      return null;
    }
    return bounded(
        operator == Operator.SHL ? x.numerator().shiftLeft(bits) : x.numerator().shiftRight(bits));
  }

  static @Nullable Value unary(Operator operator, @Nullable Value value, Basic type, Sizes sizes) {
    if (value instanceof Bool bool) {
      return operator == Operator.NOT ? new Bool(!bool.value()) : null;
    }
    if (!(value instanceof Number x)) {
      return null;
    }
    return switch (operator) {
      case ADD -> x;
      case SUB -> new Number(x.numerator().negate(), x.denominator());
      case XOR -> x.isInteger() ? Number.of(complement(x.numerator(), type, sizes)) : null;
      default -> null;
    };
  }

  private static BigInteger complement(BigInteger integer, Basic type, Sizes sizes) {
    BigInteger flipped = integer.not();
    return type.kind() == Basic.Kind.UNSIGNED
        ? flipped.and(BigInteger.ONE.shiftLeft(8 * sizes.of(type)).subtract(BigInteger.ONE))
        : flipped;
  }
}
