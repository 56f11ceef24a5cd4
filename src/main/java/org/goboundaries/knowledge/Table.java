package org.goboundaries.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rows by their symbols.
 *
 * @param <R> what a row says
 */
public final class Table<R> {
  private final Map<ExportedName, List<R>> rows;
  private final Set<ExportedName> added;

  private Table(Map<ExportedName, List<R>> rows, Set<ExportedName> added) {
    this.rows = rows;
    this.added = added;
  }

  /** What is known of a symbol; mostly nothing. */
  public List<R> of(String path, String name) {
    return rows.getOrDefault(new ExportedName(path, name), List.of());
  }

  /** All rows. */
  public List<R> all() {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** The symbols of which a row says what is wanted. */
  public Set<ExportedName> symbols(Predicate<R> wanted) {
    return rows.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(wanted))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether what is known of a symbol are the rows of a user. */
  public boolean isAdded(ExportedName symbol) {
    return added.contains(symbol);
  }

  /** This table with the rows of a user, which win over those of the same symbol. */
  Table<R> with(Table<R> other) {
    if (other.rows.isEmpty()) {
      return this;
    }
    Map<ExportedName, List<R>> both = new HashMap<>(rows);
    both.putAll(other.rows);
    Set<ExportedName> more = new HashSet<>(added);
    more.addAll(other.rows.keySet());
    return new Table<>(Map.copyOf(both), Set.copyOf(more));
  }

  /**
   * Reads a table: a row a line, its columns separated by spaces or tabs; the first is the import
   * path, or several of them, the second has the names, with commas between them. Lines that are
   * empty or begin with "#" say nothing.
   *
   * @param name the name of the table, for messages
   * @throws MalformedTableException at the first line that can't be understood
   */
  static <R extends Row> Table<R> read(
      String name, String text, int columns, BiFunction<Fields, ExportedName, R> row) {
    Map<ExportedName, List<R>> rows = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        for (Fields fields : fields(name, number, content, columns).byPath()) {
          for (String symbol : fields.names(1)) {
            add(row.apply(fields, new ExportedName(fields.text(0), symbol)), fields, rows);
          }
        }
      }
    }
    rows.replaceAll((symbol, found) -> List.copyOf(found));
    return new Table<>(Map.copyOf(rows), Set.of());
  }

  private static Fields fields(String name, int number, String content, int columns) {
    Fields fields = new Fields(name, number, List.of(content.split("[ \t]+")));
    int found = fields.size();
    if (found != columns) {
      throw fields.malformed(found + " columns instead of " + columns);
    }
    return fields;
  }

  private static <R extends Row> void add(R row, Fields fields, Map<ExportedName, List<R>> rows) {
    List<R> same = rows.computeIfAbsent(row.symbol(), symbol -> new ArrayList<>(1));
    for (R other : same) {
      if (other.key().equals(row.key()) && other.versions().overlaps(row.versions())) {
        throw fields.malformed("duplicate row for \"" + row.key() + "\"");
      }
    }
    same.add(row);
  }
}
