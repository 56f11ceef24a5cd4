package org.goboundaries.report;

/** Source text on a terminal: what is safe to show, and how many columns it takes. */
final class TerminalText {
  private static final String TAB = "    ";
  private static final int REPLACEMENT = 0xFFFD;

  /**
   * First and last code points that take two columns: East Asian wide and full-width characters and
   * emoji, after Unicode's EastAsianWidth.txt, neighbouring blocks joined.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1,
    0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x2705, 0x2705, 0x2728, 0x2728, 0x274C, 0x274C, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0x4DBF,
    0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1B000, 0x1B2FF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200,
    0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF,
    0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
    0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
    0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
    0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
    0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x3FFFD,
  };

  private TerminalText() {}

  /** Tabs become spaces; what would steer the terminal or turn the text around becomes U+FFFD. */
  static String of(String source) {
    StringBuilder shown = new StringBuilder(source.length() + 16);
    for (int i = 0; i < source.length(); i++) {
      char at = source.charAt(i);
      if (at == '\t') {
        shown.append(TAB);
      } else {
        shown.appendCodePoint(isControl(at) ? REPLACEMENT : at);
      }
    }
    return shown.toString();
  }

  /** Columns that a text without tabs takes. */
  static int width(String shown) {
    int width = 0;
    for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
      width += width(shown.codePointAt(i));
    }
    return width;
  }

  private static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
        return 0;
      default:
        return isWide(codePoint) ? 2 : 1;
    }
  }

  private static boolean isWide(int codePoint) {
    for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(char at) {
    return Character.isISOControl(at)
        || at >= '\u202A' && at <= '\u202E'
        || at >= '\u2066' && at <= '\u2069'
        || at == '\u2028'
        || at == '\u2029';
  }
}
