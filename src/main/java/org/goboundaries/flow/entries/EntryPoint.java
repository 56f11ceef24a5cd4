package org.goboundaries.flow.entries;

import org.goboundaries.flow.witness.Step;
import org.jspecify.annotations.Nullable;

/**
 * One way in which others than the program itself run a function.
 *
 * @param kind who runs it, and on which goroutine
 * @param because where that can be seen; null where the function itself shows it
 */
public record EntryPoint(Kind kind, @Nullable Step because) {
  /** Who runs a function, and on which goroutine. */
  public enum Kind {
    /** The runtime, on the main goroutine: function main of a command. */
    MAIN,
    /** The runtime, on the main goroutine, before main: init, or the values of variables. */
    INIT,
    /** Package testing, on a goroutine of its own. */
    TEST,
    /** Package testing, on the main goroutine: TestMain and examples. */
    TEST_MAIN,
    /** A server, on the goroutine of a request, message or connection. */
    HANDLER,
    /** A library that main calls, on the main goroutine: commands of a command line. */
    COMMAND,
    /** A library, at once or later, on a goroutine that it starts. */
    GOROUTINE,
    /** C, by an exported function; the goroutine is locked to its thread meanwhile. */
    C_CALLBACK
  }
}
