package org.goboundaries.types.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** The values of basic literals. */
final class LiteralValues {
  private static final int MAX_EXPONENT = 400;
  private static final int MAX_DIGITS = 2000;

  /** So many decimal digits fit into a long, whatever they are. */
  private static final int LONG_DIGITS = 18;

  private LiteralValues() {}

  /** The value; null if it is malformed, imaginary, or too large to be worth it. */
  static @Nullable Value of(BasicLit literal, GoFile file) {
    byte[] bytes = file.text().bytes();
    String text = new String(bytes, literal.start(), literal.end() - literal.start(), ISO_8859_1);
    try {
      return switch (literal.kind()) {
        case INT -> text.length() > MAX_DIGITS ? null : Value.Number.of(integer(text));
        case FLOAT -> decimal(text.replace("_", ""));
        case IMAGINARY -> null;
        case RUNE -> rune(text);
        case STRING -> string(text);
      };
    } catch (NumberFormatException | IndexOutOfBoundsException malformed) {
      return null;
    }
  }

  private static BigInteger integer(String text) {
    String digits = text.replace("_", "");
    if (digits.length() < 2 || digits.charAt(0) != '0') {
      return digits.length() <= LONG_DIGITS
          ? BigInteger.valueOf(Long.parseLong(digits))
          : new BigInteger(digits);
    }
    return switch (digits.charAt(1)) {
      case 'x', 'X' -> new BigInteger(digits.substring(2), 16);
      case 'b', 'B' -> new BigInteger(digits.substring(2), 2);
      case 'o', 'O' -> new BigInteger(digits.substring(2), 8);
      default -> new BigInteger(digits, 8);
    };
  }

  private static @Nullable Value decimal(String text) {
    if (text.startsWith("0x") || text.startsWith("0X")) {
      return hexadecimal(text.substring(2));
    }
    if (text.length() > MAX_DIGITS) {
      return null;
    }
    BigDecimal decimal = new BigDecimal(text.startsWith(".") ? "0" + text : text);
    if (Math.abs((long) decimal.scale()) > MAX_EXPONENT) {
      return null;
    }
    return decimal.scale() <= 0
        ? Value.Number.of(decimal.toBigIntegerExact())
        : Value.Number.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  private static @Nullable Value hexadecimal(String text) {
    int mark = Math.max(text.indexOf('p'), text.indexOf('P'));
    String mantissa = text.substring(0, mark);
    int dot = mantissa.indexOf('.');
    int fraction = dot < 0 ? 0 : mantissa.length() - dot - 1;
    BigInteger digits = new BigInteger(mantissa.replace(".", ""), 16);
    int exponent = Integer.parseInt(text.substring(mark + 1)) - 4 * fraction;
    if (Math.abs((long) exponent) > 4 * MAX_EXPONENT) {
      return null;
    }
    return exponent >= 0
        ? Value.Number.of(digits.shiftLeft(exponent))
        : Value.Number.of(digits, BigInteger.ONE.shiftLeft(-exponent));
  }

  private static Value rune(String text) {
    Unquoter unquoter = new Unquoter(text.substring(1, text.length() - 1));
    return Value.Number.of(unquoter.rune());
  }

  private static Value string(String text) {
    String inner = text.substring(1, text.length() - 1);
    return new Value.Text(
        text.charAt(0) == '`' ? inner.replace("\r", "") : new Unquoter(inner).string());
  }
}
