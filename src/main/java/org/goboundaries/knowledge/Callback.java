package org.goboundaries.knowledge;

/**
 * What a library does with a function that is handed to it.
 *
 * @param symbol the library's function, method, field or variable
 * @param slot where the function is passed
 * @param how when and where it runs
 * @param panic what becomes of a panic in it
 * @param goexit what becomes of runtime.Goexit in it
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record Callback(
    ExportedName symbol,
    Slot slot,
    How how,
    PanicFate panic,
    GoexitFate goexit,
    Versions versions,
    String source)
    implements Row {
  @Override
  public String key() {
    return symbol + " " + slot;
  }

  static Callback of(Fields fields, ExportedName symbol) {
    return new Callback(
        symbol,
        fields.slot(2),
        fields.constant(3, How.class),
        fields.constant(4, PanicFate.class),
        fields.constant(5, GoexitFate.class),
        fields.versions(6),
        fields.text(7));
  }
}
