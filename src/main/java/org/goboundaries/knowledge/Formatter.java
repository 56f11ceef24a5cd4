package org.goboundaries.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function that calls methods of the values that it is handed, to write or to read them.
 *
 * @param symbol the function or method
 * @param values the arguments whose methods it calls
 * @param format the number of the argument that says by verbs how each is written; null where none
 *     does
 * @param methods the methods that it calls, of which a value may have several, the first one first;
 *     empty where those of package fmt are meant, which depend on the verb
 * @param isWrapping whether verb {@code %w} has an error written, too
 * @param when whether it always does so
 * @param versions the versions this is true of
 * @param source the file that shows it, below GOROOT/src or in the module
 */
public record Formatter(
    ExportedName symbol,
    Slot values,
    @Nullable Integer format,
    List<String> methods,
    boolean isWrapping,
    When when,
    Versions versions,
    String source)
    implements Row {
  private static final String VERBS = "verbs";
  private static final String VERBS_AND_W = "verbs+w";

  /** When methods are called. */
  public enum When {
    /** Whenever it is called, unless somebody has turned it off. */
    ALWAYS,
    /** Only where somebody has turned it on: a level of logging that is off by default. */
    ON_DEMAND
  }

  /** Copies the methods. */
  public Formatter {
    methods = List.copyOf(methods);
  }

  @Override
  public String key() {
    return symbol.toString();
  }

  static Formatter of(Fields fields, ExportedName symbol) {
    List<String> methods = fields.names(4);
    boolean isWrapping = methods.contains(VERBS_AND_W);
    return new Formatter(
        symbol,
        fields.slot(2),
        fields.text(3).equals("-") ? null : Integer.valueOf(fields.number(3)),
        isWrapping || methods.contains(VERBS) ? List.of() : methods,
        isWrapping,
        fields.constant(5, When.class),
        fields.versions(6),
        fields.text(7));
  }
}
