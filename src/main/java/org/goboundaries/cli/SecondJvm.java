package org.goboundaries.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.FileSet;
import org.jspecify.annotations.Nullable;

/**
 * A JVM with the flags of the launcher, for who typed {@code java -jar}: a jar can't ask for flags,
 * and without them all but small inputs take twice the CPU seconds. It is started where that pays,
 * and where nobody asked for flags that it might not bear twice.
 */
final class SecondJvm {
  /** Says that nobody should be started again, by the launcher; or, of the JVM here, by whom. */
  private static final String STARTED = "go-boundaries.started";

  /** From so many bytes on the flags save much more CPU seconds than a start costs. */
  private static final long WORTH_IT = 100_000;

  private static final int KILLED = 128 + 9;

  /** A JVM that can't start ends as if there were findings; one that could says so by this. */
  private static final int BEGAN = 10;

  private final Messages messages;

  SecondJvm(Messages messages) {
    this.messages = messages;
  }

  /** Whether the files are many, or long, and this JVM has none of the flags. */
  static boolean isWorthIt(FileSet set) {
    return System.getProperty(STARTED) == null
        && SecondJvm.class.getClassLoader() != null
        && isLong(set.files());
  }

  private static boolean isLong(List<Path> files) {
    long bytes = 0;
    for (int i = 0; i < files.size() && bytes < WORTH_IT; i++) {
      bytes += files.get(i).toFile().length();
    }
    return bytes >= WORTH_IT;
  }

  /** What the process says to who started it. */
  static int code(ExitStatus status) {
    return isSecond() ? BEGAN + status.code() : status.code();
  }

  private static boolean isSecond() {
    return Long.getLong(STARTED, 0) > 0;
  }

  /** A second JVM that nobody waits for any more ends. */
  static void endWithFirst() {
    if (isSecond()) {
      ProcessHandle.of(Long.getLong(STARTED, 0))
          .ifPresentOrElse(
              first -> first.onExit().thenRun(() -> Runtime.getRuntime().halt(BEGAN)),
              () -> Runtime.getRuntime().halt(BEGAN));
    }
  }

  /** Runs the command in a JVM that is started for it; null where that can't be. */
  @Nullable ExitStatus run(List<String> arguments) {
    List<String> command = JavaCommand.again(STARTED, arguments);
    if (command == null) {
      return null;
    }
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    // their flags are in the command; a JVM says of each that it found it, once is enough
    builder.environment().keySet().removeAll(JavaCommand.VARIABLES);
    try {
      Process process = builder.start();
      Thread end = new Thread(() -> end(process), "end");
      Runtime.getRuntime().addShutdownHook(end);
      return status(process.waitFor());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.FAILED;
    }
  }

  /** A JVM that is asked to end ends the other first, so that nothing is written afterwards. */
  private static void end(Process process) {
    process.destroy();
    process.onExit().join();
  }

  /** Null where there was no JVM that could begin. */
  @Nullable ExitStatus status(int code) {
    for (ExitStatus status : ExitStatus.values()) {
      if (code == BEGAN + status.code()) {
        return status;
      }
    }
    if (code == 1) {
      return null;
    }
    messages.complaint(
        "the analysis process ended with status "
            + code
            + (code == KILLED ? " (killed, perhaps for lack of memory)" : "")
            + ": findings may be missing");
    return ExitStatus.FAILED;
  }
}
