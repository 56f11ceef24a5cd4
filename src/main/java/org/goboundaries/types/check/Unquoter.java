package org.goboundaries.types.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads what stands between quotes; texts hold one character for each byte. */
final class Unquoter {
  private final String text;
  private int at;
  private boolean isByte;

  Unquoter(String text) {
    this.text = text;
  }

  /** The bytes of an interpreted string. */
  String string() {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder bytes = new StringBuilder(text.length());
    while (at < text.length()) {
      if (text.charAt(at) != '\\') {
        bytes.append(text.charAt(at++));
        continue;
      }
      int code = escape();
      if (isByte) {
        bytes.append((char) code);
      } else {
        bytes.append(encoded(code));
      }
    }
    return bytes.toString();
  }

  /** The code point of a rune literal. */
  int rune() {
    return text.charAt(0) == '\\'
        ? escape()
        : new String(text.getBytes(ISO_8859_1), UTF_8).codePointAt(0);
  }

  /** The UTF-8 bytes of a code point. */
  static String encoded(int code) {
    int valid = Character.isValidCodePoint(code) && !isSurrogate(code) ? code : 0xFFFD;
    return new String(Character.toString(valid).getBytes(UTF_8), ISO_8859_1);
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }

  private int escape() {
    at++;
    char kind = text.charAt(at++);
    isByte = true;
    return switch (kind) {
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case 'x' -> digits(2, 16);
      case 'u' -> codePoint(4);
      case 'U' -> codePoint(8);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        at--;
        yield digits(3, 8);
      }
      default -> kind;
    };
  }

  private int codePoint(int count) {
    isByte = false;
    return digits(count, 16);
  }

  private int digits(int count, int radix) {
    int value = Integer.parseInt(text.substring(at, at + count), radix);
    at += count;
    return value;
  }
}
