package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that suppress nothing, give no reason, or name no rule. */
class SuppressionOptionsTest {
  private static final String UNUSED = "--report-unused-suppressions";
  private static final String BAD = "defer recover()";

  @TempDir private Path folder;
  private final Shell shell = new Shell();

  private int run(String comment, String statement, String... options) {
    String[] arguments = Arrays.copyOf(options, options.length + 2);
    arguments[options.length] = "-q";
    arguments[options.length + 1] = folder.toString();
    try {
      Files.writeString(
          folder.resolve("a.go"),
          "package p\n\nfunc f() {\n\t" + statement + " " + comment + "\n\tpanic(1)\n}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shell.run(arguments);
  }

  @Test
  void unusedOnesThatNameOurRulesAreTold() {
    for (String name : new String[] {"shadowed-recover", "go-boundaries"}) {
      assertEquals(1, run("//nolint:" + name, "println()", UNUSED), shell.err());
      assertEquals(
          folder.resolve("a.go") + ":4:12: \"//nolint\" suppresses nothing: remove it\n",
          shell.err());
    }
    assertEquals(1, run("//lint:ignore shadowed-recover why", "println()", UNUSED), shell.err());
    assertTrue(shell.err().contains("\"//lint:ignore\" suppresses nothing"), shell.err());
  }

  @Test
  void otherOnesAreNot() {
    assertEquals(0, run("//nolint", "println()", UNUSED), shell.err());
    assertEquals(0, run("// NOSONAR", "println()", UNUSED), shell.err());
    assertEquals(0, run("//nolint:errcheck", "println()", UNUSED), shell.err());
    assertEquals(0, run("//nolint:errcheck,shadowed-recover", "println()", UNUSED), shell.err());
    assertEquals(0, run("//nolint:go-boundaries", BAD, UNUSED), shell.err());
    assertEquals(0, run("//nolint:recover-outside-direct-defer", BAD, UNUSED), shell.err());
    assertEquals(0, run("//nolint:shadowed-recover", "println()"), shell.err());
    assertEquals("", shell.err());
  }

  /** What does not run can't tell whether a comment is of use. */
  @Test
  void rulesThatDontRunAreNotMissed() {
    String[] options = {UNUSED, "--no-rule", "shadowed-recover"};
    assertEquals(0, run("//nolint:shadowed-recover", "println()", options), shell.err());
  }

  @Test
  void reasonsAndNamesOnRequest() {
    assertEquals(1, run("//nolint:go-boundaries", BAD, "--require-reason"));
    assertTrue(shell.err().contains("\"//nolint\" gives no reason"), shell.err());
    assertEquals(0, run("//nolint:go-boundaries // why", BAD, "--require-reason"), shell.err());
    assertEquals(0, run("//nolint:errcheck", "println()", "--require-reason"), shell.err());
    assertEquals(1, run("//nolint // why", BAD, "--require-rule"));
    assertTrue(shell.err().contains("\"//nolint\" names no rule"), shell.err());
    assertEquals(0, run("//nolint // why", "println()", "--require-rule"), shell.err());
    assertEquals(0, run("//nolint", BAD), shell.err());
    assertFalse(shell.err().contains("nolint"));
  }
}
