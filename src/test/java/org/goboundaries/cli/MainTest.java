package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.CallsToBad;
import org.goboundaries.analysis.Rule;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final Shell shell = new Shell();

  @TempDir private Path folder;

  @Test
  void helpTellsTheOptions() {
    assertEquals(0, shell.run("--help"));
    for (String option : List.of("--version", "--rules", "--explain=RULE", "-q, --quiet", "PATH")) {
      assertTrue(shell.out().contains(option), () -> option + " in\n" + shell.out());
    }
    assertEquals("", shell.err());
  }

  @Test
  void versionNamesTheCommand() {
    assertEquals(0, shell.run("--version"));
    assertTrue(shell.out().startsWith("go-boundaries "), shell.out());
  }

  @Test
  void everyRuleIsListedWithItsTitle() {
    assertEquals(0, shell.run("--rules"));
    List<String> lines = shell.out().lines().toList();
    assertEquals(Rules.all().size(), lines.size());
    for (Rule rule : Rules.all()) {
      assertTrue(
          lines.stream().anyMatch(line -> line.matches(rule.key() + "  +\\S.*")), shell.out());
    }
  }

  @Test
  void everyRuleIsExplained() {
    for (Rule rule : Rules.all()) {
      assertEquals(0, shell.run("--explain", rule.key()));
      assertTrue(shell.out().startsWith(rule.key() + ": "), shell.out());
    }
  }

  @Test
  void ruleThatIsNotThereIsWrongUse() {
    assertEquals(2, shell.run("--explain", "no-such-rule"));
    assertTrue(shell.err().startsWith("go-boundaries: unknown rule \"no-such-rule\""), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void wrongUseIsTwoAndToldOnStandardError() {
    assertWrong("no PATH given");
    assertWrong("Unknown option: '--nonsense'", "--nonsense", ".");
    assertWrong("Missing required parameter for option '--explain' (RULE)", "--explain");
    assertWrong("Missing required parameter for option '--knowledge' (FILE)", "--knowledge");
    assertWrong("Missing required parameter for option '--platform' (GOOS/GOARCH)", "--platform");
  }

  private void assertWrong(String problem, String... arguments) {
    assertEquals(2, shell.run(arguments));
    assertEquals(
        "go-boundaries: " + problem + "\ngo-boundaries: see --help for usage\n", shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void pathThatBeginsWithADashFollowsTwo() {
    assertEquals(2, shell.run("--", "-missing.go"));
    assertTrue(shell.err().startsWith("go-boundaries: -missing.go: no such file"), shell.err());
  }

  @Test
  void errorOfOurOwnIsNotTakenForFindings() throws IOException {
    Console broken =
        new Console(failing(new IllegalStateException("boom")), shell.err, false, false);
    assertEquals(2, Main.run(broken, "--version").code());
    assertEquals(
        "go-boundaries: internal error: java.lang.IllegalStateException: boom\n", shell.err());
  }

  @Test
  void whoStopsReadingHasSeenFindings() throws IOException {
    assertEquals(1, checkInto(new IOException("Broken pipe")));
    assertEquals("", shell.err());
  }

  @Test
  void findingsThatCannotBeWrittenAreAFailure() throws IOException {
    assertEquals(2, checkInto(new IOException("No space left on device")));
    assertEquals(
        "go-boundaries: cannot write to standard output: No space left on device\n", shell.err());
  }

  private int checkInto(Exception failure) throws IOException {
    Path file = Files.writeString(folder.resolve("a.go"), "package p\n\nfunc f() { bad() }\n");
    Console console = new Console(failing(failure), shell.err, false, false);
    return new Command(List.of(new CallsToBad()), console, Host.UNTOUCHED)
        .run(file.toString())
        .code();
  }

  private static OutputStream failing(Exception failure) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        if (failure instanceof IOException e) {
          throw e;
        }
        throw (RuntimeException) failure;
      }
    };
  }
}
