package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** The proof runner itself. */
class ProofTest {
  private static final String PROGRAM =
      """
      package main

      import (
      	"fmt"
      	"os"
      )

      func main() {
      	fmt.Println("one")
      	fmt.Println()
      	fmt.Fprintln(os.Stderr, "went wrong")
      	os.Exit(3)
      }
      """;
  private static final List<String> EXPECTED =
      List.of("exit: 3", "stdout: one", "stdout:", "stderr contains: went");

  @TempDir Path folder;

  @BeforeEach
  void writeModule() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module proof\n\ngo 1.22\n");
  }

  private Path program(String name, List<String> expected) throws IOException {
    Path program = Files.createDirectories(folder.resolve(name));
    Files.writeString(program.resolve("main.go"), PROGRAM);
    Files.write(program.resolve("expected.txt"), expected);
    return program;
  }

  @Test
  void acceptsTheOutcomeExpected() throws IOException {
    Proof.run(program("harm", EXPECTED));
  }

  @Test
  void refusesAnOutcomeThatWasNotExpected() throws IOException {
    Toolchain.go();
    Path program = program("harm", EXPECTED);
    for (String line : List.of("exit: 3", "stdout: one", "stdout:")) {
      Files.write(program.resolve("expected.txt"), without(line));
      assertThrows(AssertionError.class, () -> Proof.run(program), "without " + line);
    }
    for (String line : List.of("stdout: two", "stderr contains: fatal error")) {
      Files.write(
          program.resolve("expected.txt"),
          Stream.concat(EXPECTED.stream(), Stream.of(line)).toList());
      assertThrows(AssertionError.class, () -> Proof.run(program), "with " + line);
    }
  }

  private static List<String> without(String line) {
    return EXPECTED.stream().filter(other -> !other.equals(line)).toList();
  }

  @Test
  void skipsAProgramThatIsNotAllowedToShowAnything() throws IOException {
    Toolchain.go();
    Path program = program("harm", EXPECTED);
    String skipping = PROGRAM.replace("one", "skipped: for root").replace("Exit(3)", "Exit(77)");
    Files.writeString(program.resolve("main.go"), skipping);
    boolean mustRun =
        "true".equals(System.getenv("CI")) && !"root".equals(System.getProperty("user.name"));
    Class<? extends Throwable> end = mustRun ? AssertionError.class : TestAbortedException.class;
    assertThrows(end, () -> Proof.run(program));
    Files.writeString(program.resolve("main.go"), skipping.replace("skipped: ", ""));
    assertThrows(AssertionError.class, () -> Proof.run(program));
  }

  @Test
  void refusesAProgramWithoutExpectation() throws IOException {
    Path program = program("harm", EXPECTED);
    Files.delete(program.resolve("expected.txt"));
    assertThrows(AssertionError.class, () -> Proof.run(program));
  }

  @Test
  void refusesAProgramThatDoesNotCompile() throws IOException {
    Toolchain.go();
    Path program = program("harm", EXPECTED);
    Files.writeString(program.resolve("main.go"), "package main\n");
    assertThrows(AssertionError.class, () -> Proof.run(program));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdin: x", "exit 3", "exit: 3 ", "stderr contains: ", "", "EXIT: 3"})
  void refusesALineItDoesNotKnow(String line) {
    assertThrows(
        Throwable.class, () -> ExpectedOutcome.of("expected.txt", List.of("exit: 1", line)));
    assertDoesNotThrow(() -> ExpectedOutcome.of("expected.txt", List.of("exit: 1")));
  }

  @Test
  void aHarmNeedsItsCure() throws IOException {
    Proof proof = new Proof(folder);
    assertThrows(AssertionError.class, proof::expectComplete);
    program("harm-one", EXPECTED);
    assertThrows(AssertionError.class, proof::expectComplete);
    program("cure-two", EXPECTED);
    assertThrows(AssertionError.class, proof::expectComplete);
    program("harm-two", EXPECTED);
    program("cure-one", EXPECTED);
    proof.expectComplete();
    program("other", EXPECTED);
    assertThrows(AssertionError.class, proof::expectComplete);
  }

  @Test
  void killsWhatRunsTooLong() {
    Path go = Toolchain.go();
    var slow = Toolchain.process(folder, List.of(go.toString(), "help", "build"));
    assertTrue(Outcome.of(slow, java.time.Duration.ZERO).exit() == Outcome.KILLED);
  }
}
