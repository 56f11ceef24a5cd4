package org.goboundaries.knowledge;

/**
 * What of a library stops panics.
 *
 * @param symbol the function
 * @param kind how it does
 * @param handlers the import path of the framework whose handlers it guards
 * @param which which of these
 * @param abort what becomes of net/http's ErrAbortHandler
 * @param versions the versions this is true of
 * @param source the file in the module that shows it
 */
public record Rescue(
    ExportedName symbol,
    Kind kind,
    String handlers,
    Which which,
    Abort abort,
    Versions versions,
    String source)
    implements Row {
  /** How a function stops panics. */
  public enum Kind {
    /** It makes, or is, what stands before handlers. */
    MIDDLEWARE,
    /** It makes a server that has such a one. */
    GUARDED_SERVER,
    /** It makes a server that has none. */
    SERVER,
    /** It is deferred itself. */
    DEFERRED
  }

  /** Which handlers of a framework are guarded. */
  public enum Which {
    /** Every one. */
    ALL,
    /** Those of gRPC that get one message, and return one. */
    UNARY,
    /** Those of gRPC that get a stream. */
    STREAM
  }

  /** What becomes of net/http's ErrAbortHandler. */
  public enum Abort {
    /** The client takes what it got for the whole answer. */
    SWALLOWS,
    /** The server breaks off the answer. */
    RE_PANICS,
    /** No such server is around. */
    NONE
  }

  /** Whether handlers behind it are guarded. */
  public boolean guardsHandlers() {
    return kind == Kind.MIDDLEWARE || kind == Kind.GUARDED_SERVER;
  }

  @Override
  public String key() {
    return symbol + " " + kind + " " + handlers;
  }

  static Rescue of(Fields fields, ExportedName symbol) {
    return new Rescue(
        symbol,
        fields.constant(2, Kind.class),
        fields.text(3),
        fields.constant(4, Which.class),
        fields.constant(5, Abort.class),
        fields.versions(6),
        fields.text(7));
  }
}
