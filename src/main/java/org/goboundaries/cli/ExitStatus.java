package org.goboundaries.cli;

/** What the command says to the shell. */
enum ExitStatus {
  /** Nothing found. */
  CLEAN,
  /** Something found. */
  FINDINGS,
  /** Wrong use, or nothing analysed. */
  FAILED;

  int code() {
    return ordinal();
  }
}
