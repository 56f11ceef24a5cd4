package org.goboundaries.knowledge;

/**
 * An entry point for requests: how to know a function that a server runs.
 *
 * @param symbol the type, or the function that takes a handler; of a signature: its parameters
 * @param kind how the handler is known
 * @param slot where a handler is passed; of an interface: its methods
 * @param protocol what is served
 * @param panic what becomes of a panic when no middleware recovers it
 * @param goexit what becomes of runtime.Goexit
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record Handler(
    ExportedName symbol,
    Kind kind,
    Slot slot,
    Protocol protocol,
    PanicFate panic,
    GoexitFate goexit,
    Versions versions,
    String source)
    implements Row {
  /** How a handler is known. */
  public enum Kind {
    /** A function type: its values are handlers. */
    TYPE,
    /** An interface: the method of whatever implements it is a handler. */
    INTERFACE,
    /** A function with such parameters is a handler. */
    SIGNATURE,
    /** A call that makes its argument a handler. */
    REGISTRATION,
    /** A call that puts its argument before handlers. */
    MIDDLEWARE,
    /** It runs when a server is set up; the function that it returns stands before handlers. */
    WRAPPER,
    /** A call that serves its argument. */
    SERVE
  }

  /** What a handler serves. */
  public enum Protocol {
    /** HTTP, by net/http or fasthttp. */
    HTTP,
    /** Remote calls: gRPC, Connect, net/rpc and the like. */
    RPC,
    /** Messages of a broker. */
    MESSAGE,
    /** Events of a cloud function. */
    EVENT
  }

  /** Whether functions are known by their parameters; the symbol is no name then. */
  public boolean isSignature() {
    return kind == Kind.SIGNATURE;
  }

  @Override
  public String key() {
    return symbol + " " + kind + " " + slot;
  }

  static Handler of(Fields fields, ExportedName symbol) {
    return new Handler(
        symbol,
        fields.constant(2, Kind.class),
        fields.slot(3),
        fields.constant(4, Protocol.class),
        fields.constant(5, PanicFate.class),
        fields.constant(6, GoexitFate.class),
        fields.versions(7),
        fields.text(8));
  }
}
