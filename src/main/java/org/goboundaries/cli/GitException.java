package org.goboundaries.cli;

/** Git can't say what it is asked for; the message says why. */
final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }
}
