package org.goboundaries.analysis;

/** An option has a value that can't be used; the message says why. */
public final class WrongOptionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A value that is wrong for this reason. */
  public WrongOptionException(String message) {
    super(message);
  }
}
