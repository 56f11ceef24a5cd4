package org.goboundaries.types.modules;

import org.jspecify.annotations.Nullable;

/** Takes the quotes off string literals, by Go's rules. */
final class GoString {
  private static final String NAMED = "abfnrtv\\\"";
  private static final String MEANT = "\u0007\b\f\n\r\t\u000b\\\"";

  private GoString() {}

  /** The value of an interpreted or raw string literal; null where it is none. */
  static @Nullable String unquote(String literal) {
    int last = literal.length() - 1;
    if (last < 1 || literal.charAt(0) != literal.charAt(last)) {
      return null;
    }
    String inner = literal.substring(1, last);
    return switch (literal.charAt(0)) {
      case '`' -> inner.indexOf('`') < 0 ? inner.replace("\r", "") : null;
      case '"' -> interpret(inner);
      default -> null;
    };
  }

  private static @Nullable String interpret(String inner) {
    if (inner.indexOf('\\') < 0) {
      return inner.indexOf('"') < 0 && inner.indexOf('\n') < 0 ? inner : null;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char here = inner.charAt(i);
      if (here == '"' || here == '\n') {
        return null;
      }
      if (here != '\\') {
        out.append(here);
        continue;
      }
      i = escape(inner, i + 1, out);
      if (i < 0) {
        return null;
      }
    }
    return out.toString();
  }

  /** Index of the escape's last character, -1 where it is none. */
  private static int escape(String text, int at, StringBuilder out) {
    char kind = at < text.length() ? text.charAt(at) : 0;
    int named = NAMED.indexOf(kind);
    if (named >= 0) {
      out.append(MEANT.charAt(named));
      return at;
    }
    return switch (kind) {
      case 'x' -> number(text, at + 1, 2, 16, out);
      case 'u' -> number(text, at + 1, 4, 16, out);
      case 'U' -> number(text, at + 1, 8, 16, out);
      default -> number(text, at, 3, 8, out);
    };
  }

  private static int number(String text, int from, int digits, int radix, StringBuilder out) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
      value = value * radix + digit;
    }
    if (!Character.isValidCodePoint(value)) {
      return -1;
    }
    out.appendCodePoint(value);
    return from + digits - 1;
  }
}
