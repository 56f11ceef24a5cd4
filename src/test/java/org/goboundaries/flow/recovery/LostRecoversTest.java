package org.goboundaries.flow.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.recovery.LostRecover.Reason;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no case can hold: broken text, and text as no person writes it. */
class LostRecoversTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static List<Reason> reasons(String text) {
    SourceText source = SourceText.of("p.go", "package p\n\n" + text);
    GoFile file = Parser.parse(source);
    Workspace workspace = Workspace.of(source, Path.of("p.go"), Platform.linuxAmd64());
    Model model = Model.of(Program.of(workspace, path -> file));
    return LostRecovers.in(model, file).stream().map(LostRecover::reason).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "func f() { defer recover(",
        "func f() { go recover() }} func recover(",
        "func f() { defer func() { recover() }( }",
        "func f() { for range { recover() } }",
        "func f() { defer func(func() { recover() }) }",
        "recover()",
        "var x = recover()",
        "func (recover",
        "func f() { switch recover := ; recover() { } }",
      })
  void brokenTextIsNoReasonToThrow(String text) {
    assertTimeoutPreemptively(LIMIT, () -> reasons(text));
  }

  @Test
  void aDefectBesideABrokenDeclarationIsFound() {
    assertEquals(
        List.of(Reason.DEFERRED_ITSELF),
        reasons("func g( {\n}\n\nfunc f() {\n\tdefer recover()\n\tpanic(1)\n}\n"));
  }

  @ParameterizedTest
  @CsvSource({
    // what is repeated around or before recover(), and how many calls are found lost
    "'(', ')', 200, 1",
    "'func() {', '}()', 80, 1",
    "'func() { recover(); ', '}()', 80, 81",
    "'defer func() { ', '}()', 80, 1",
    "'{ f := func() { recover() }; f(); ', '}', 200, 201",
    "'defer g(); ', '', 50000, 1",
  })
  void whatIsNestedAsPeopleDoIsFound(String open, String close, int times, int found) {
    String text = repeated(open, close, times);
    assertEquals(found, assertTimeoutPreemptively(LIMIT, () -> reasons(text)).size());
  }

  /** Names and types are not found out below 250 levels: what lies there is unknown. */
  @ParameterizedTest
  @CsvSource({
    "'(', ')', 100000, 0",
    "'func() {', '}()', 40000, 0",
    "'func() { recover(); ', '}()', 20000, 250",
    "'defer func() { ', '}()', 40000, 0",
    "'for range s { recover(); ', '}', 20000, 250",
    "'g(', ')', 100000, 0",
    "'{ f := func() { recover() }; f(); ', '}', 10000, 0",
  })
  void whatIsNestedTooDeepIsUnknown(String open, String close, int times, int most) {
    String text = repeated(open, close, times);
    int found = assertTimeoutPreemptively(LIMIT, () -> reasons(text)).size();
    assertTrue(found <= most && (found > 0) == (most > 0), () -> found + " are found");
  }

  private static String repeated(String open, String close, int times) {
    String body = open.repeat(times) + "recover()" + close.repeat(times);
    return "func g(...any)\n\nfunc init() {\n\tvar s []int\n" + body + "\n}\n";
  }

  @Test
  void aFunctionThatIsHandedOnForLongIsNotFollowed() {
    StringBuilder text = new StringBuilder("func f() {\n\tv0 := func() { recover() }\n");
    for (int i = 0; i < 20000; i++) {
      text.append("\tv").append(i + 1).append(" := v").append(i).append('\n');
    }
    text.append("\tv20000()\n}\n");
    assertEquals(List.of(), assertTimeoutPreemptively(LIMIT, () -> reasons(text.toString())));
  }
}
