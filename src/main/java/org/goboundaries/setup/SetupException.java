package org.goboundaries.setup;

/** What keeps the rules from being set up, in a sentence that says what to do. */
public final class SetupException extends Exception {
  private static final long serialVersionUID = 1L;

  /** An exception with a sentence for the user. */
  public SetupException(String sentence) {
    super(sentence);
  }
}
