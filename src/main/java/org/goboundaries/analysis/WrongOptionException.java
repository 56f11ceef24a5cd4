package org.goboundaries.analysis;

/** An option has a value that can't be used; the message says why. */
public final class WrongOptionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean isUsage;

  /** A value that is wrong for this reason. */
  public WrongOptionException(String message) {
    this(message, true);
  }

  private WrongOptionException(String message, boolean isUsage) {
    super(message);
    this.isUsage = isUsage;
  }

  /** A value that is right where what it names can't be used: no help tells more. */
  public static WrongOptionException ofInput(String message) {
    return new WrongOptionException(message, false);
  }

  /** Whether a description of the options may help. */
  public boolean isUsage() {
    return isUsage;
  }
}
