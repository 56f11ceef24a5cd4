package org.goboundaries.knowledge;

/**
 * What turns the CPU profiler on, or lets somebody do so from outside.
 *
 * @param symbol the function; {@code init} where the import of its package is enough
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record Profiler(ExportedName symbol, Versions versions, String source) implements Row {
  private static final String INIT = "init";

  /** Whether the import of the package is enough. */
  public boolean isImport() {
    return symbol.name().equals(INIT);
  }

  @Override
  public String key() {
    return symbol.toString();
  }

  static Profiler of(Fields fields, ExportedName symbol) {
    return new Profiler(symbol, fields.versions(2), fields.text(3));
  }
}
