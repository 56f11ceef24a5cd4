package org.goboundaries.types.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Value.Number;
import org.goboundaries.types.model.Value.Text;
import org.jspecify.annotations.Nullable;

/** The values that constants have as constants of a type. */
final class TypedValues {
  private static final int EXACT_BITS = 53;
  private static final int SMALL_BITS = 24;
  private static final MathContext DIGITS = new MathContext(200);

  private TypedValues() {}

  /** The value as a constant of a type; null if the type does not have it. */
  static @Nullable Value represent(Value value, Basic type, Sizes sizes) {
    if (!(value instanceof Number number)) {
      return (value instanceof Text) == (type.kind() == Basic.Kind.STRING) ? value : null;
    }
    if (type.isInteger()) {
      return number.isInteger() && fits(number.numerator(), type, sizes) ? number : null;
    }
    return switch (type) {
      case FLOAT32, COMPLEX64 -> isSmall(number) ? number : rounded(decimal(number).floatValue());
      case FLOAT64, COMPLEX128 -> isSmall(number) ? number : rounded(nearest(number));
      default -> type.isUntyped() && type.isNumeric() ? number : null;
    };
  }

  /** Whether it is an integer that both floating-point types have exactly; most constants are. */
  private static boolean isSmall(Number number) {
    return number.isInteger() && number.numerator().bitLength() <= SMALL_BITS;
  }

  private static boolean fits(BigInteger integer, Basic type, Sizes sizes) {
    if (type.isUntyped()) {
      return true;
    }
    int bits = 8 * sizes.of(type);
    return type.kind() == Basic.Kind.UNSIGNED
        ? integer.signum() >= 0 && integer.bitLength() <= bits
        : integer.bitLength() < bits;
  }

  private static double nearest(Number number) {
    boolean exact =
        number.numerator().bitLength() <= EXACT_BITS
            && number.denominator().bitLength() <= EXACT_BITS;
    return exact
        ? number.numerator().doubleValue() / number.denominator().doubleValue()
        : decimal(number).doubleValue();
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), DIGITS);
  }

  private static @Nullable Value rounded(double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return null;
    }
    BigDecimal exact = new BigDecimal(value);
    return exact.scale() <= 0
        ? Number.of(exact.toBigIntegerExact())
        : Number.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
  }
}
