package org.goboundaries.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows that a user adds to our tables.
 *
 * @param callbacks what libraries do with functions handed to them
 * @param endings functions that end a goroutine or the process
 * @param handlers what makes a function a handler
 * @param threadCalls functions that depend on the thread they are called on
 */
record UserRows(
    Table<Callback> callbacks,
    Table<Ending> endings,
    Table<Handler> handlers,
    Table<ThreadCall> threadCalls) {
  private static final String CALLBACK = "callback";
  private static final String ENDING = "ending";
  private static final String HANDLER = "handler";
  private static final String THREAD_CALL = "thread-call";
  private static final List<String> TABLES = List.of(CALLBACK, ENDING, HANDLER, THREAD_CALL);

  static final UserRows NONE = read("", "");

  /** Reads rows of all tables from one text. */
  static UserRows read(String name, String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String table = table(lines.get(i));
      if (!table.isEmpty() && !TABLES.contains(table)) {
        throw new MalformedTableException(name, i + 1, "\"" + table + "\" is none of " + TABLES);
      }
      String row = lines.get(i).substring(table.length()).strip();
      if (!table.isEmpty() && (row.isEmpty() || row.startsWith("#"))) {
        throw new MalformedTableException(name, i + 1, "nothing behind \"" + table + "\"");
      }
    }
    return new UserRows(
        Tables.readCallbacks(name, rows(lines, CALLBACK)),
        Tables.readEndings(name, rows(lines, ENDING)),
        Tables.readHandlers(name, rows(lines, HANDLER)),
        Tables.readThreadCalls(name, rows(lines, THREAD_CALL)));
  }

  /** The first word of a line; empty where the line says nothing. */
  private static String table(String line) {
    return line.startsWith("#") ? "" : line.split("[ \t]+", 2)[0];
  }

  /** The rows of one table, each on the line where it was. */
  private static String rows(List<String> lines, String table) {
    return lines.stream()
        .map(line -> table(line).equals(table) ? line.substring(table.length()) : "")
        .collect(Collectors.joining("\n"));
  }

  /** These rows with others, which win. */
  UserRows with(UserRows other) {
    return new UserRows(
        callbacks.with(other.callbacks),
        endings.with(other.endings),
        handlers.with(other.handlers),
        threadCalls.with(other.threadCalls));
  }

  boolean isEmpty() {
    return callbacks.isEmpty() && endings.isEmpty() && handlers.isEmpty() && threadCalls.isEmpty();
  }
}
