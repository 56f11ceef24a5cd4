package org.goboundaries.knowledge;

/**
 * A function or variable of package runtime that other packages can take by a directive {@code
 * //go:linkname}: the linker refuses those that have no row.
 *
 * @param symbol the name, exported or not
 * @param kind what comes of it
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src
 */
public record Linkname(ExportedName symbol, Kind kind, Versions versions, String source)
    implements Row {
  /** What comes of taking it. */
  public enum Kind {
    /** It works in this release; no release has to have it. */
    LINKS,
    /** The same, and a call changes the state of its goroutine, or of the thread that runs it. */
    SCHEDULES
  }

  @Override
  public String key() {
    return symbol.toString();
  }

  static Linkname of(Fields fields, ExportedName symbol) {
    return new Linkname(symbol, fields.constant(2, Kind.class), fields.versions(3), fields.text(4));
  }
}
