package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.PackedCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code java -jar} does with a large module: a JVM with other flags analyses it. */
class SecondJvmTest {
  private static final String FINDING =
      "package p\n\nfunc f() {\n\tdefer recover()\n\tpanic(1)\n}\n";

  @TempDir private static Path work;
  private static Path jar;
  private static Path large;
  private static Path small;

  @BeforeAll
  static void files() throws IOException {
    jar = PackedCommand.writeTo(work.resolve("command.jar"));
    small = Files.createDirectory(work.resolve("small"));
    Files.writeString(small.resolve("a.go"), FINDING);
    large = Files.createDirectory(work.resolve("large"));
    Files.writeString(large.resolve("a.go"), FINDING);
    for (int i = 0; i < 40; i++) {
      String body = "func f%d_%d(a []int) int {\n\treturn a[1] + len(a)\n}\n\n";
      StringBuilder text = new StringBuilder("package p\n\n");
      for (int k = 0; k < 200; k++) {
        text.append(body.formatted(i, k));
      }
      Files.writeString(large.resolve("more" + i + ".go"), text);
    }
  }

  @Test
  void findsTheSame() {
    Outcome outcome = run(List.of(), "-q", large.toString());
    assertEquals(1, outcome.exit(), outcome.stderr());
    assertTrue(outcome.stdout().contains("a.go:4:2: "), outcome.stdout());
    assertEquals("", outcome.stderr());
    assertEquals(0, run(List.of(), "-q", large.resolve("more1.go").toString()).exit());
  }

  @Test
  void isStartedForLargeInputsOnly() throws Exception {
    assertTrue(child(start(large)).isPresent());
    assertFalse(child(start(small)).isPresent());
  }

  @Test
  void flagsOfTheUserWin() {
    Outcome outcome = run(List.of("-Xmx12m"), large.toString());
    assertEquals(2, outcome.exit(), outcome.stderr());
    assertTrue(outcome.stderr().contains("12 MB") || outcome.stderr().contains("11 MB"));
  }

  /** A JVM that can't start says 1, as who has findings does. */
  @Test
  void jvmThatCouldNotStartIsNoFinding() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    SecondJvm second = new SecondJvm(new Messages(err));
    assertNull(second.status(1));
    assertEquals(ExitStatus.FINDINGS, second.status(11));
    assertEquals("", err.toString(UTF_8));
    assertEquals(ExitStatus.FAILED, second.status(137));
    assertTrue(err.toString(UTF_8).contains("137 (killed, perhaps for lack of memory): "));
  }

  @Test
  void endsWithTheFirst() throws Exception {
    for (boolean isForced : List.of(false, true)) {
      Process first = start(large);
      ProcessHandle second = child(first).orElseThrow();
      if (isForced) {
        first.destroyForcibly();
      } else {
        first.destroy();
      }
      second.onExit().get(30, TimeUnit.SECONDS);
      assertTrue(first.waitFor() > 2, () -> "status " + first.exitValue());
    }
  }

  /** The process that the command starts, as soon as there is one; empty where it ends without. */
  private static Optional<ProcessHandle> child(Process process) throws InterruptedException {
    Optional<ProcessHandle> child = process.children().findAny();
    while (child.isEmpty() && process.isAlive()) {
      Thread.sleep(5);
      child = process.children().findAny();
    }
    return child;
  }

  private static Process start(Path folder) throws IOException {
    return new ProcessBuilder(command(List.of(), folder.toString()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Outcome run(List<String> flags, String... arguments) {
    return Outcome.of(new ProcessBuilder(command(flags, arguments)), Duration.ofMinutes(3));
  }

  private static List<String> command(List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
