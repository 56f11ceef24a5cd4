package org.goboundaries.cli;

/** What the command says to the shell. */
enum ExitStatus {
  /** Nothing found. */
  CLEAN(0),
  /** Something found. */
  FINDINGS(1),
  /** Wrong use, or something that could not be analysed: findings may be missing. */
  FAILED(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
