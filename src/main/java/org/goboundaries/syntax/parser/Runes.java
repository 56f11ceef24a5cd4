package org.goboundaries.syntax.parser;

/**
 * Decodes one code point at a time, as Go's utf8.DecodeRune does: surrogates, overlong forms and
 * cut sequences are invalid, one byte each.
 */
final class Runes {
  /** Stands for a byte that is no part of valid UTF-8. */
  static final int INVALID = 0xFFFD;

  /** The least code point that needs a sequence of this length. */
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

  private Runes() {}

  /**
   * The code point at an offset, shifted left by three, with the number of its bytes (1 to 4) in
   * the low bits; {@link #INVALID} of one byte where the text is no UTF-8. (A genuine U+FFFD has
   * three.)
   */
  static int decode(byte[] bytes, int offset, int limit) {
    int lead = bytes[offset] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 1) {
      return lead << 3 | 1;
    }
    if (length == 0 || offset + length > limit) {
      return INVALID << 3 | 1;
    }
    int codePoint = lead & 0xFF >> length + 1;
    for (int i = 1; i < length; i++) {
      int next = bytes[offset + i] & 0xFF;
      if ((next & 0xC0) != 0x80) {
        return INVALID << 3 | 1;
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean valid = codePoint >= LEAST[length] && codePoint <= 0x10FFFF && !surrogate;
    return valid ? codePoint << 3 | length : INVALID << 3 | 1;
  }
}
