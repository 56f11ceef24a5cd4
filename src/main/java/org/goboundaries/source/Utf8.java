package org.goboundaries.source;

/**
 * Steps through UTF-8 as Java's decoder does, so that columns can be counted without making a
 * string: what is no character becomes U+FFFD there.
 */
final class Utf8 {
  private Utf8() {}

  /** UTF-16 code units of a character of so many bytes, malformed ones included. */
  static int units(int length) {
    return length == 4 ? 2 : 1;
  }

  /** Bytes of the character at an offset; of a malformed one, those that are one U+FFFD. */
  static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 1;
    }
    int wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int length = 1;
    while (length < wanted && at + length < bytes.length && follows(bytes, at, length)) {
      length++;
    }
    return length;
  }

  /** The second byte of some characters is limited: nothing overlong, nothing beyond U+10FFFF. */
  private static boolean follows(byte[] bytes, int at, int index) {
    int lead = bytes[at] & 0xFF;
    int next = bytes[at + index] & 0xFF;
    int low = index > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = index == 1 && lead == 0xF4 ? 0x8F : 0xBF;
    return low <= next && next <= high;
  }
}
