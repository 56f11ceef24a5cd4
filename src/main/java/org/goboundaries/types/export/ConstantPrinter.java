package org.goboundaries.types.export;

import java.math.BigInteger;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Writes constant values as Go expressions of the same type and exactly the same value. */
final class ConstantPrinter {
  private static final int ASCII_END = 0x7F;

  private ConstantPrinter() {}

  /** An expression, null where there is none. */
  static @Nullable String print(Value value, Type type) {
    if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    } else if (value instanceof Value.Text text) {
      return quoted(text);
    }
    return value instanceof Value.Number number ? number(number, type) : null;
  }

  private static @Nullable String number(Value.Number number, Type type) {
    BigInteger top = number.numerator();
    if (type == Basic.UNTYPED_RUNE) {
      boolean rune = number.isInteger() && Character.isValidCodePoint(top.intValue());
      boolean surrogate = rune && Character.getType(top.intValue()) == Character.SURROGATE;
      return rune && !surrogate ? String.format("'\\U%08x'", top.intValue()) : top + " + '\\x00'";
    } else if (type == Basic.UNTYPED_FLOAT || !number.isInteger()) {
      return top + ".0 / " + number.denominator() + ".0";
    }
    return type == Basic.UNTYPED_COMPLEX ? top + " + 0i" : top.toString();
  }

  private static String quoted(Value.Text text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.latin1().toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c < ASCII_END) {
        quoted.append(c);
      } else {
        quoted.append(String.format("\\x%02x", (int) c));
      }
    }
    return quoted.append('"').toString();
  }
}
