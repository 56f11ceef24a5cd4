package org.goboundaries.cgo.reader;

/** The signs of C and C++ that have more than one character. */
final class Signs {
  private Signs() {}

  /** The length of the longest sign at an index. */
  static int length(JoinedText text, int at) {
    int first = text.at(at);
    int second = text.at(at + 1);
    if (first == '.') {
      return second == '.' && text.at(at + 2) == '.' ? 3 : 1;
    }
    if (first == second && (first == '<' || first == '>')) {
      return text.at(at + 2) == '=' ? 3 : 2;
    }
    return isPair(first, second) ? 2 : 1;
  }

  private static boolean isPair(int first, int second) {
    if (second == '=') {
      return "+-*/%&|^<>=!".indexOf(first) >= 0;
    }
    return first == second ? "+-&|:#".indexOf(first) >= 0 : first == '-' && second == '>';
  }
}
