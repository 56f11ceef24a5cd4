package org.goboundaries.knowledge;

/**
 * An operation on a lock that its goroutine can't take twice: who holds it and takes it again waits
 * for itself.
 *
 * @param symbol the method
 * @param operation what it does to the lock that it is called on
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record MutexCall(ExportedName symbol, Operation operation, Versions versions, String source)
    implements Row {
  /** What a call does to a lock. */
  public enum Operation {
    /** It takes the lock, and waits while anybody has it. */
    LOCK,
    /** It gives it back; a fatal error where nobody has it. */
    UNLOCK,
    /** It takes the lock for reading, and waits while anybody has it for writing, or waits to. */
    RLOCK,
    /** It gives back what {@link #RLOCK} took. */
    RUNLOCK,
    /** It takes the lock if it can at once; its first bool result says whether it did. */
    TRYLOCK,
    /** The same for reading. */
    TRYRLOCK,
    /** It runs its argument under the lock, unless that has been done; waits while it is done. */
    ONCE,
    /** It gives back the lock that the receiver was made with, waits, and takes it again. */
    WAIT
  }

  @Override
  public String key() {
    return symbol.toString();
  }

  static MutexCall of(Fields fields, ExportedName symbol) {
    return new MutexCall(
        symbol, fields.constant(2, Operation.class), fields.versions(3), fields.text(4));
  }
}
