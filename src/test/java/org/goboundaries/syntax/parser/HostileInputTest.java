package org.goboundaries.syntax.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the parser throw or hang, however deep or long. */
class HostileInputTest {
  /** A guard against hanging only; the true times are measured by src/test/bench. */
  private static final Duration HANG = Duration.ofSeconds(30);

  private static final int DEEP = 100_000;
  private static final int NO_REASON_TO_REFUSE = 500;

  @ParameterizedTest
  @MethodSource("inputs")
  void survivesDepth(HostileInput input) {
    // Go's own parser refuses what is nested too deep, and so may we
    TreeInvariants.check(parse(input.text(DEEP)));
  }

  @ParameterizedTest
  @MethodSource("validInputs")
  void survivesBeingCutOff(HostileInput input) {
    TreeInvariants.check(parse(input.unclosed(DEEP)));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void acceptsValidTextOfReasonableDepth(HostileInput input) {
    GoFile file = parse(input.text(NO_REASON_TO_REFUSE));
    TreeInvariants.check(file);
    if (input.valid()) {
      assertEquals(List.of(), file.errors());
    }
  }

  @Test
  void readsTwentyMegabytes() {
    String function =
        "func f(a int) int {\n\tif a > 1 {\n\t\treturn g(a, \"x\")\n\t}\n\treturn 0\n}\n";
    int count = 20_000_000 / function.length();
    GoFile file = parse("package p\n" + function.repeat(count));
    assertEquals(List.of(), file.errors());
    assertEquals(count, file.declarations().size());
    TreeInvariants.check(file);
  }

  @Test
  void readsOneLineOfFiveMegabytes() {
    int count = 5_000_000 / 12;
    GoFile file = parse("package p; var x = []T{" + "{1, \"\u00e9\", a}, ".repeat(count) + "}");
    assertEquals(List.of(), file.errors());
    TreeInvariants.check(file);
  }

  @Test
  void placesErrorsInOneLineOfFiveMegabytes() {
    GoFile file = parse("package p; func f() {" + "\u00e9 := \ud83d\ude00; ".repeat(400_000) + "}");
    assertFalse(file.errors().isEmpty());
    TreeInvariants.check(file);
    assertTimeoutPreemptively(
        HANG,
        () -> file.errors().forEach(error -> file.text().range(error.offset(), error.offset())));
  }

  @Test
  void readsALiteralOfFiveMegabytes() {
    for (String quote : List.of("`", "\"")) {
      GoFile file = parse("package p\nvar x = " + quote + "a".repeat(5_000_000) + quote + "\n");
      assertEquals(List.of(), file.errors());
      assertEquals(1, file.declarations().size());
    }
    GoFile name = parse("package p\nvar " + "a".repeat(5_000_000) + " int\n");
    assertEquals(List.of(), name.errors());
    GoFile number = parse("package p\nvar x = " + "1".repeat(5_000_000) + "\n");
    assertEquals(List.of(), number.errors());
  }

  @Test
  void isNotMovedByDeepFilesBefore() {
    parse(HostileInput.all().get(0).text(DEEP));
    GoFile file = parse("package p\nfunc f() { (g)() }\n");
    assertEquals(List.of(), file.errors());
    assertEquals(1, file.declarations().size());
  }

  static List<HostileInput> inputs() {
    return HostileInput.all();
  }

  static List<HostileInput> validInputs() {
    return inputs().stream().filter(HostileInput::valid).toList();
  }

  private static GoFile parse(String text) {
    SourceText source = SourceText.of("hostile.go", text.getBytes(UTF_8));
    return assertTimeoutPreemptively(HANG, () -> Parser.parse(source));
  }
}
