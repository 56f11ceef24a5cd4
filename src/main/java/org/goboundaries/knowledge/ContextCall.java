package org.goboundaries.knowledge;

/**
 * Where a context comes from, and when it ends.
 *
 * @param symbol the function, or the type
 * @param kind what it does
 * @param slot where the parent is passed
 * @param stays what stays if nobody ends the child of it
 * @param unless a name whose use gives an endless context another end; "-" where there is none
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record ContextCall(
    ExportedName symbol,
    Kind kind,
    Slot slot,
    Stays stays,
    String unless,
    Versions versions,
    String source)
    implements Row {
  /** What a function or type does. */
  public enum Kind {
    /** It returns a child, and the function that ends it. */
    DERIVES,
    /** It returns a child that ends only with its parent. */
    PASSES,
    /** It is a context, or returns one, that does not end with a request. */
    ENDLESS,
    /** It returns the context of a request, which ends with that. */
    REQUEST
  }

  /** What stays if nobody ends a context. */
  public enum Stays {
    /** A timer, until it expires. */
    TIMER,
    /** A request to package os/signal. */
    SIGNALS,
    /** A goroutine that waits for both the parent and the child. */
    GOROUTINE,
    /** Nothing. */
    NOTHING
  }

  @Override
  public String key() {
    return symbol + " " + kind;
  }

  static ContextCall of(Fields fields, ExportedName symbol) {
    return new ContextCall(
        symbol,
        fields.constant(2, Kind.class),
        fields.slot(3),
        fields.constant(4, Stays.class),
        fields.text(5),
        fields.versions(6),
        fields.text(7));
  }
}
