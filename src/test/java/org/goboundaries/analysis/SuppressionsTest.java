package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule at work reports each call of {@code bad}; its key is {@code calls-to-bad}. */
class SuppressionsTest {
  private static final Analyzer ANALYZER = new Analyzer(List.of(new CallsToBad()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//nolint",
        "//nolint // for a reason",
        "//nolint:all",
        "//nolint:calls-to-bad",
        "//nolint:calls-to-bad // for a reason",
        "//nolint:calls-to-bad //for a reason",
        "//nolint:errcheck,calls-to-bad",
        "//nolint:errcheck, calls-to-bad // for a reason",
        "//nolint:Calls-To-Bad",
        "//nolint:go-boundaries",
        "// nolint:go-boundaries",
        "// NOSONAR",
        "//NOSONAR",
        "// nosonar",
        "// NOSONAR for a reason",
        "/* NOSONAR */",
      })
  void silencesItsLineAndTheNext(String comment) {
    assertFound(0, "\tbad() " + comment + "\n");
    assertFound(0, "\t" + comment + "\n\tbad()\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//nolint:errcheck",
        "//nolint:errcheck // calls-to-bad is fine",
        "//nolint:calls-to-bad-too",
        "//nolinter",
        "// see nolint",
        "// no NOSONAR",
        "// SONAR",
        "/* nolint */",
      })
  void saysNothingOfThisRule(String comment) {
    assertFound(1, "\tbad() " + comment + "\n");
    assertFound(1, "\t" + comment + "\n\tbad()\n");
  }

  @Test
  void behindCodeItSpeaksOfItsOwnLineOnly() {
    assertFound(1, "\tgood() // NOSONAR\n\tbad()\n");
    assertFound(1, "\tgood() //nolint:go-boundaries\n\tbad()\n");
    assertFound(1, "\t/* NOSONAR */ good()\n\tbad()\n");
  }

  @Test
  void reachesNoFurtherThanOneLine() {
    assertFound(1, "\t// NOSONAR\n\n\tbad()\n");
    assertFound(1, "\tbad()\n\t// NOSONAR\n");
  }

  @Test
  void theFirstLineOfAFindingCounts() {
    assertFound(0, "\tbad( // NOSONAR\n\t\t1,\n\t)\n");
    assertFound(1, "\tbad(\n\t\t1, // NOSONAR\n\t)\n");
    assertFound(1, "\tbad(\n\t\t1,\n\t) // NOSONAR\n");
  }

  @Test
  void blockOverSeveralLinesSpeaksOfTheLineBehindIt() {
    assertFound(0, "\t/* NOSONAR\n\tfor a reason */\n\tbad()\n");
    assertFound(1, "\t/* NOSONAR\n\tfor a reason */ good()\n\tbad()\n");
  }

  @Test
  void textIsNoComment() {
    assertFound(1, "\tbad(\"// NOSONAR\")\n");
    assertFound(1, "\tbad(`\n//nolint\n`)\n");
  }

  @Test
  void windowsLineEndsAreNoText() {
    assertFound(0, "\t//nolint:calls-to-bad\r\n\tbad()\r\n");
    assertFound(0, "\t// NOSONAR\r\n\tbad()\r\n");
    assertFound(0, "\tbad() //nolint:calls-to-bad\r\n");
  }

  @Test
  void worksOnTheLastLineToo() {
    assertFound(0, "\tbad() }; // NOSONAR");
  }

  /** As golangci-lint has it: what begins on the next line in the column of the comment. */
  @Test
  void nolintReachesToTheEndOfWhatItStandsAbove() {
    assertFound(0, "\t//nolint:calls-to-bad\n\tif true {\n\t\tgood()\n\t\tbad()\n\t}\n}\n");
    assertFound(1, "\t//nolint:calls-to-bad\n\tif true {\n\t\tgood()\n\t}\n\tbad()\n}\n");
    assertFound(1, "//nolint:calls-to-bad\n\tif true {\n\t\tgood()\n\t\tbad()\n\t}\n}\n");
    assertFound(1, "\t//nolint:errcheck\n\tif true {\n\t\tgood()\n\t\tbad()\n\t}\n}\n");
    assertFound(0, "\t//nolint\n\tgood(\n\t\tbad(),\n\t)\n");
  }

  @Test
  void nolintReachesOverAFunctionOrAFile() {
    String code = "func f() {\n\tgood()\n\tbad()\n}\n\nfunc g() { bad() }\n";
    assertFoundIn(2, "package p\n\n" + code);
    assertFoundIn(1, "package p\n\n//nolint:calls-to-bad // why\n" + code);
    assertFoundIn(1, "package p\n\n// f does.\n//\n//nolint:calls-to-bad\n" + code);
    assertFoundIn(0, "//nolint:calls-to-bad\npackage p\n\n" + code);
    assertFoundIn(2, "//nolint:calls-to-bad\n\npackage p\n\n" + code);
    assertFoundIn(2, "/* NOSONAR */\npackage p\n\n" + code.replace("bad()", "bad(1)"));
  }

  @Test
  void staticchecksDirectivesNeedAReason() {
    assertFound(0, "\t//lint:ignore calls-to-bad for a reason\n\tbad()\n");
    assertFound(0, "\tbad() //lint:ignore SA1000,calls-to-bad for a reason\n");
    assertFound(0, "\t//lint:ignore go-boundaries for a reason\n\tbad()\n");
    assertFound(1, "\t//lint:ignore calls-to-bad\n\tbad()\n");
    assertFound(1, "\t//lint:ignore SA1000 for a reason\n\tbad()\n");
    assertFound(1, "\t//lint:ignore calls-to-bad for a reason\n\tgood()\n\tbad()\n");
    assertFound(0, "\tbad()\n\tgood()\n\t//lint:file-ignore calls-to-bad for a reason\n");
    assertFound(1, "\tbad()\n\tgood()\n\t//lint:file-ignore calls-to-bad\n");
  }

  private static void assertFoundIn(int count, String text) {
    FileResult result = ANALYZER.analyze(SourceText.of("p.go", text));
    assertEquals(List.of(), result.syntaxErrors(), text);
    assertEquals(count, result.findings().size(), text);
  }

  private static void assertFound(int count, String body) {
    String text = "package p\n\nfunc f() {\n" + body + (body.contains("}") ? "" : "}\n");
    FileResult result = ANALYZER.analyze(SourceText.of("p.go", text));
    assertEquals(List.of(), result.syntaxErrors(), text);
    assertEquals(List.of(), result.failures(), text);
    assertEquals(count, result.findings().size(), text);
  }
}
