package org.goboundaries.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that users add to our tables.
 *
 * @param texts in the order in which they were added
 */
record UserRows(List<Text> texts) {
  static final UserRows NONE = new UserRows(List.of());

  /**
   * These rows with those of one more text, which win.
   *
   * @throws MalformedTableException at a line that can't be understood
   */
  UserRows with(String name, String text) {
    Text more = Text.of(name, text);
    Format.ALL.forEach(more::rows);
    return new UserRows(Stream.concat(texts.stream(), Stream.of(more)).toList());
  }

  /** The rows of one table. */
  <R extends Row> Table<R> of(Format<R> format) {
    Table<R> all = format.read("", "");
    for (Text text : texts) {
      all = all.with(text.rows(format));
    }
    return all;
  }

  /** All of them as they were written, without the names of their files. */
  List<Line> lines() {
    return texts.stream()
        .flatMap(text -> text.lines.stream())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What one file, or one setting, says. */
  record Text(String name, List<Line> lines) {
    static Text of(String name, String text) {
      List<Line> lines = text.lines().map(String::strip).map(Line::of).toList();
      for (int i = 0; i < lines.size(); i++) {
        String problem = lines.get(i).problem();
        if (!problem.isEmpty()) {
          throw new MalformedTableException(name, i + 1, problem);
        }
      }
      return new Text(name, lines);
    }

    /** The rows of one table, each on the line where it was. */
    <R extends Row> Table<R> rows(Format<R> format) {
      String rows =
          lines.stream()
              .map(line -> line.prefix.equals(format.prefix()) ? line.row : "")
              .collect(Collectors.joining("\n"));
      return format.read(name, rows);
    }
  }

  /**
   * One line.
   *
   * @param prefix says of which table it is a row; empty where the line says nothing
   * @param row what is after that
   */
  record Line(String prefix, String row) {
    static Line of(String text) {
      String prefix = text.startsWith("#") ? "" : text.split("[ \t]+", 2)[0];
      return new Line(prefix, prefix.isEmpty() ? "" : text.substring(prefix.length()).strip());
    }

    boolean isEmpty() {
      return prefix.isEmpty();
    }

    /** What is wrong with it as the line of any table; empty where nothing is. */
    String problem() {
      List<String> known = Format.ALL.stream().map(Format::prefix).toList();
      if (!isEmpty() && !known.contains(prefix)) {
        String nearest = Nearest.of(prefix, known);
        return "\""
            + prefix
            + "\" is not one of "
            + known
            + (nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?");
      }
      boolean isBare = !isEmpty() && (row.isEmpty() || row.startsWith("#"));
      return isBare ? "no columns after \"" + prefix + "\"" : "";
    }
  }
}
