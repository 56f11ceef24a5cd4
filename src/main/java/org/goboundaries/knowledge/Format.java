package org.goboundaries.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How one of our tables is written, and our rows, which are read when somebody asks first. */
final class Format<R extends Row> {
  static final Format<Callback> STANDARD_CALLBACKS =
      new Format<>("callback", "callbacks-standard.txt", 8, Callback::of);
  static final Format<Callback> MODULE_CALLBACKS =
      new Format<>("callback", "callbacks-modules.txt", 8, Callback::of);
  static final Format<Cleanup> CLEANUPS = new Format<>("cleanup", "cleanups.txt", 7, Cleanup::of);
  static final Format<ContextCall> CONTEXTS =
      new Format<>("context", "contexts.txt", 8, ContextCall::of);
  static final Format<Ending> ENDINGS = new Format<>("ending", "endings.txt", 6, Ending::of);
  static final Format<Formatter> FORMATTERS =
      new Format<>("formatter", "formatters.txt", 8, Formatter::of);
  static final Format<Handler> HANDLERS = new Format<>("handler", "handlers.txt", 9, Handler::of);
  static final Format<Linkname> LINKNAMES =
      new Format<>("linkname", "linknames.txt", 5, Linkname::of);
  static final Format<MutexCall> MUTEXES = new Format<>("mutex", "mutexes.txt", 5, MutexCall::of);
  static final Format<ThreadCall> THREAD_CALLS =
      new Format<>("thread-call", "thread-calls.txt", 10, ThreadCall::of);
  static final Format<Profiler> PROFILERS =
      new Format<>("profiler", "profilers.txt", 4, Profiler::of);
  static final Format<Rescue> RECOVERIES =
      new Format<>("recovery", "recoveries.txt", 8, Rescue::of);
  static final Format<SignalCall> SIGNAL_CALLS =
      new Format<>("c-signal", "c-signals.txt", 7, SignalCall::of);
  static final Format<WaitCall> WAITS = new Format<>("wait", "waits.txt", 5, WaitCall::of);
  static final Format<Wording> WORDINGS = new Format<>("wording", "wordings.txt", 5, Wording::of);

  /** Those that a user's rows are read by, in the order in which messages name them. */
  static final List<Format<?>> ALL =
      List.of(
          STANDARD_CALLBACKS,
          CLEANUPS,
          SIGNAL_CALLS,
          CONTEXTS,
          ENDINGS,
          FORMATTERS,
          HANDLERS,
          LINKNAMES,
          MUTEXES,
          PROFILERS,
          RECOVERIES,
          THREAD_CALLS,
          WAITS,
          WORDINGS);

  private final String prefix;
  private final String file;
  private final int columns;
  private final BiFunction<Fields, ExportedName, R> row;
  private volatile @Nullable Table<R> ours;

  /**
   * A format.
   *
   * @param prefix the word in front of a user's rows of such a table
   * @param file the name of the file with our rows
   * @param columns how many each row has
   * @param row reads one, for one of its symbols
   */
  private Format(String prefix, String file, int columns, BiFunction<Fields, ExportedName, R> row) {
    this.prefix = prefix;
    this.file = file;
    this.columns = columns;
    this.row = row;
  }

  /** The word in front of a user's rows of such a table. */
  String prefix() {
    return prefix;
  }

  /** The name of the file with our rows. */
  String file() {
    return file;
  }

  /** Our rows. */
  Table<R> ours() {
    Table<R> known = ours;
    if (known == null) {
      known = read(file, resource());
      ours = known;
    }
    return known;
  }

  private String resource() {
    try (InputStream in = Format.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rows from a text in the format of ours.
   *
   * @param name of the text, for messages
   * @throws MalformedTableException at the first line that can't be understood
   */
  Table<R> read(String name, String text) {
    return Table.read(name, text, columns, row);
  }
}
