package org.goboundaries.types.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;

/** The exact value of a constant. */
public sealed interface Value {
  /** A truth value. */
  record Bool(boolean value) implements Value {}

  /**
   * A string of bytes.
   *
   * @param latin1 one character for each byte
   */
  record Text(String latin1) implements Value {
    /** A value from its bytes. */
    public static Text of(byte[] bytes) {
      return new Text(new String(bytes, ISO_8859_1));
    }

    /** The bytes. */
    public byte[] bytes() {
      return latin1.getBytes(ISO_8859_1);
    }

    /** The text; invalid UTF-8 becomes U+FFFD. */
    public String text() {
      return new String(bytes(), UTF_8);
    }
  }

  /**
   * A number: an integer or a fraction in lowest terms.
   *
   * @param denominator positive
   */
  record Number(BigInteger numerator, BigInteger denominator) implements Value {
    // tables of numbers repeat small ones by the thousand
    private static final int SMALL_BITS = 10;
    private static final Number[] SMALL = new Number[1 << SMALL_BITS];

    static {
      Arrays.setAll(SMALL, i -> new Number(BigInteger.valueOf(i), BigInteger.ONE));
    }

    /** An integer. */
    public static Number of(BigInteger integer) {
      return integer.signum() >= 0 && integer.bitLength() <= SMALL_BITS
          ? SMALL[integer.intValue()]
          : new Number(integer, BigInteger.ONE);
    }

    /** An integer. */
    public static Number of(long integer) {
      return of(BigInteger.valueOf(integer));
    }

    /** A fraction, shortened; the denominator must not be zero. */
    public static Number of(BigInteger numerator, BigInteger denominator) {
      BigInteger divisor = numerator.gcd(denominator);
      if (denominator.signum() < 0) {
        divisor = divisor.negate();
      }
      return new Number(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Whether it is an integer. */
    public boolean isInteger() {
      return denominator.equals(BigInteger.ONE);
    }
  }
}
