package org.goboundaries.flow.calls;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.knowledge.Row;
import org.goboundaries.knowledge.Table;

/**
 * What a table says of what is called, by the names that it has. Immutable; may be used by many
 * threads.
 *
 * @param <R> what a row says
 */
public final class NamedRows<R extends Row> {
  private final Table<R> table;
  private final Set<String> names;
  private final Set<String> lastWords;

  /** Of a table. */
  public NamedRows(Table<R> table) {
    this.table = table;
    this.names = table.all().stream().map(row -> row.symbol().name()).collect(Collectors.toSet());
    this.lastWords = names.stream().map(NamedRows::lastWord).collect(Collectors.toSet());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The rows for the first of its names that the table has; mostly none. */
  public List<R> of(List<SymbolName> callee) {
    for (SymbolName name : callee) {
      // most calls are of names that no row has: those cost one look
      if (names.contains(name.name())) {
        List<R> rows = table.of(name.path(), name.name());
        if (!rows.isEmpty()) {
          return rows;
        }
      }
    }
    return List.of();
  }

  /** Whether a row has this name, the last word of {@code Type.Method}, in whatever package. */
  public boolean mayName(String name) {
    return lastWords.contains(name);
  }
}
