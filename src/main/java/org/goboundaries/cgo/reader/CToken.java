package org.goboundaries.cgo.reader;

import java.util.List;

/**
 * A token of C.
 *
 * @param text as it is written, lines joined
 * @param start byte offset in the file
 * @param end byte offset after it in the file
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

  /** The sign that it is; 0 where it is none, or one of more than one character. */
  char sign() {
    return kind == Kind.SIGN && text.length() == 1 ? text.charAt(0) : 0;
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  /** The texts of tokens in order. */
  static List<String> texts(List<CToken> tokens) {
    String[] texts = new String[tokens.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = tokens.get(i).text();
    }
    return List.of(texts);
  }
}
