package org.goboundaries.cgo.reader;

/**
 * A token of C.
 *
 * @param text as it is written, lines joined
 * @param start byte offset in the file
 * @param end byte offset behind it in the file
 * @param first whether nothing but blanks and comments stands before it in its line
 */
record CToken(Kind kind, String text, int start, int end, boolean first) {
  /** What a token is. */
  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN
  }

  boolean is(String wanted) {
    return text.equals(wanted);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }
}
