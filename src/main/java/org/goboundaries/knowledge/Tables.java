package org.goboundaries.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The tables that come with the product, and the reader for rows that users add. */
public final class Tables {
  private static final int CALLBACK_COLUMNS = 8;
  private static final int ENDING_COLUMNS = 6;
  private static final int HANDLER_COLUMNS = 9;
  private static final int PROFILER_COLUMNS = 4;
  private static final int THREAD_CALL_COLUMNS = 10;

  private Tables() {}

  /** What the libraries do with functions handed to them: that of a package's library only. */
  public static Table<Callback> callbacks(String path) {
    return new Symbol(path, "").isStandard() ? StandardCallbacks.TABLE : ModuleCallbacks.TABLE;
  }

  /** The functions that end a goroutine or the process. */
  public static Table<Ending> endings() {
    return Endings.TABLE;
  }

  /** What makes a function a handler of requests. */
  public static Table<Handler> handlers() {
    return Handlers.TABLE;
  }

  /** The functions that depend on the thread they are called on. */
  public static Table<ThreadCall> threadCalls() {
    return ThreadCalls.TABLE;
  }

  /** What turns the CPU profiler on. */
  public static Table<Profiler> profilers() {
    return Profilers.TABLE;
  }

  /** Reads callbacks from a text in the format of ours. */
  public static Table<Callback> readCallbacks(String name, String text) {
    return Table.read(name, text, CALLBACK_COLUMNS, Callback::of);
  }

  /** Reads endings from a text in the format of ours. */
  public static Table<Ending> readEndings(String name, String text) {
    return Table.read(name, text, ENDING_COLUMNS, Ending::of);
  }

  /** Reads handlers from a text in the format of ours. */
  public static Table<Handler> readHandlers(String name, String text) {
    return Table.read(name, text, HANDLER_COLUMNS, Handler::of);
  }

  /** Reads calls that depend on threads from a text in the format of ours. */
  public static Table<ThreadCall> readThreadCalls(String name, String text) {
    return Table.read(name, text, THREAD_CALL_COLUMNS, ThreadCall::of);
  }

  private static Table<Callback> ourCallbacks(String name) {
    return readCallbacks(name, resource(name));
  }

  static String resource(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Each is read when somebody first asks it: most programs need none but the first.

  private static final class Profilers {
    private static final String NAME = "profilers.txt";
    private static final Table<Profiler> TABLE =
        Table.read(NAME, resource(NAME), PROFILER_COLUMNS, Profiler::of);
  }

  private static final class StandardCallbacks {
    private static final Table<Callback> TABLE = ourCallbacks("callbacks-standard.txt");
  }

  private static final class ModuleCallbacks {
    private static final Table<Callback> TABLE = ourCallbacks("callbacks-modules.txt");
  }

  private static final class Endings {
    private static final Table<Ending> TABLE = readEndings("endings.txt", resource("endings.txt"));
  }

  private static final class Handlers {
    private static final Table<Handler> TABLE =
        readHandlers("handlers.txt", resource("handlers.txt"));
  }

  private static final class ThreadCalls {
    private static final Table<ThreadCall> TABLE =
        readThreadCalls("thread-calls.txt", resource("thread-calls.txt"));
  }
}
