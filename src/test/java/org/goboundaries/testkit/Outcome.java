package org.goboundaries.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/**
 * What a process did.
 *
 * @param command what was run, for messages
 * @param exit exit status, {@link #KILLED} when it ran out of time
 * @param stdout all it wrote to standard output
 * @param stderr all it wrote to standard error
 */
public record Outcome(String command, int exit, String stdout, String stderr) {
  /** Exit status of a process that had to be killed because its time was up. */
  public static final int KILLED = -1;

  /** Runs a process to its end, at most for a given time; it reads an empty input. */
  public static Outcome of(ProcessBuilder process, Duration limit) {
    try {
      return run(process, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Outcome run(ProcessBuilder builder, Duration limit)
      throws IOException, InterruptedException {
    // Files, not pipes: a child that outlives its parent can't keep us waiting for the pipe's end.
    Path stdout = Files.createTempFile("stdout", ".txt");
    Path stderr = Files.createTempFile("stderr", ".txt");
    try {
      builder.redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      int exit = await(process, limit);
      return new Outcome(String.join(" ", builder.command()), exit, read(stdout), read(stderr));
    } finally {
      Files.delete(stdout);
      Files.delete(stderr);
    }
  }

  private static int await(Process process, Duration limit) throws InterruptedException {
    if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      return process.exitValue();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return KILLED;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }

  /** This outcome; the test fails when the exit status is not 0. */
  public Outcome expectSuccess() {
    Assertions.assertEquals(0, exit, () -> command + "\n" + stdout + stderr);
    return this;
  }
}
