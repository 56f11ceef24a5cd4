package org.goboundaries.knowledge;

/**
 * An operation by which goroutines wait for one another, or that takes something which has to be
 * given back.
 *
 * @param symbol the method
 * @param operation what it does
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record WaitCall(ExportedName symbol, Operation operation, Versions versions, String source)
    implements Row {
  /** What a method does. */
  public enum Operation {
    /** One of a group is done. */
    DONE,
    /** It waits for a group. */
    WAIT,
    /** It wakes who waits for a condition. */
    SIGNAL,
    /** It waits for a condition. */
    AWAIT,
    /** It takes a token of its receiver. */
    TAKE,
    /** It gives it back. */
    GIVE,
    /** It returns a transaction. */
    BEGIN,
    /** It ends one. */
    END;

    /** Whether somebody is worse off when it is skipped. */
    public boolean isGiven() {
      return this == DONE || this == SIGNAL || this == GIVE || this == END;
    }
  }

  @Override
  public String key() {
    return symbol + " " + operation;
  }

  static WaitCall of(Fields fields, ExportedName symbol) {
    return new WaitCall(
        symbol, fields.constant(2, Operation.class), fields.versions(3), fields.text(4));
  }
}
