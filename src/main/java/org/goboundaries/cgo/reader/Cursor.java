package org.goboundaries.cgo.reader;

/** Where reading stands, and how deep. */
final class Cursor {
  /** What is nested deeper is passed over: nobody writes it, and the stack has an end. */
  private static final int DEEP = 200;

  private final CTokens tokens;
  private int at;
  private int depth;

  Cursor(CTokens tokens) {
    this.tokens = tokens;
  }

  CTokens tokens() {
    return tokens;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  CToken token() {
    return tokens.get(at);
  }

  boolean is(String text) {
    return tokens.is(at, text);
  }

  boolean nextIs(String text) {
    return tokens.is(at + 1, text);
  }

  /** The token here; then the next one is examined. */
  CToken take() {
    return tokens.get(at++);
  }

  /** Steps over a token if it is this one. */
  boolean skip(String text) {
    boolean here = is(text);
    at += here ? 1 : 0;
    return here;
  }

  /** Steps over a token, and over all of its group where it opens one. */
  void skipGroup() {
    at = tokens.behind(at);
  }

  int start() {
    return at < tokens.size() ? token().start() : end();
  }

  /** Where the last token taken ends in the file. */
  int end() {
    return tokens.endBefore(at);
  }

  /** Whether one level more may be entered; then {@link #leave} must be called. */
  boolean enter() {
    if (depth >= DEEP) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }
}
