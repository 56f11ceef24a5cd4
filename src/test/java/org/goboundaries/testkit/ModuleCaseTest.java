package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that are whole modules, with steps in other files. */
class ModuleCaseTest {
  private static final String CALLER =
      """
      package m

      import "example.com/m/inner"

      func bad() { // Noncompliant {{Don't.}} [[path=outer;quickfixes=mend]]
      //   ^^^
      // fix@mend {{Mend it}}
      // edit@mend [[sc=6;ec=9]] {{good}}
      	inner.Step()
      //	^^^^^^^^^^^^< 2 {{called here}}
      }
      """;
  private static final String CALLED =
      """
      package inner

      func Step() {}
      //   ^^^^ outer 1 {{declared here}}
      """;

  @TempDir Path folder;

  /** Reports every function named bad: a step on Step where that is declared, one on its body. */
  private static final Rule RULE =
      pass -> {
        for (var declaration : pass.file().declarations()) {
          if (declaration instanceof FuncDecl bad && bad.name().name().equals("bad")) {
            GoFile other =
                pass.model().files().stream()
                    .filter(file -> file.text().path().endsWith("called.go"))
                    .findFirst()
                    .orElseThrow();
            Finding finding =
                pass.finding(bad.name(), "Don't.")
                    .withFix("Mend it", new TextEdit(bad.name().start(), bad.name().end(), "good"));
            int call = text(pass.file()).indexOf("inner.Step()");
            Location first =
                new Location(
                    other.text(),
                    text(other).indexOf("Step"),
                    text(other).indexOf("("),
                    "declared here");
            Location second = new Location(pass.file().text(), call, call + 12, "called here");
            return List.of(finding.withPath(List.of(first, second)));
          }
        }
        return List.of();
      };

  private static String text(GoFile file) {
    SourceText text = file.text();
    return text.substring(0, text.length());
  }

  @BeforeEach
  void module() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/m\n\ngo 1.26\n");
    Files.createDirectory(folder.resolve("inner"));
    write(CALLER, CALLED);
  }

  private void write(String caller, String called) throws IOException {
    Files.writeString(folder.resolve("caller.go"), caller);
    Files.writeString(folder.resolve("inner/called.go"), called);
  }

  @Test
  void acceptsStepsInOtherFiles() throws IOException {
    CaseVerifier.verify(RULE, folder);
    write(CALLER.replace("^< 2", "^ outer 2"), CALLED);
    CaseVerifier.verify(RULE, folder);
  }

  @ParameterizedTest
  @CsvSource({
    "'Don''t', 'Do'",
    "'//   ^^^', '//   ^^'",
    "'< 2 {{called', '< 2 {{nailed'",
    "'< 2 {{called', '< 3 {{called'",
    "'< 2 {{called', '< 1 {{called'",
    "'outer 1 {{declared', 'outer 2 {{declared'",
    "'outer 1 {{declared', 'outer 1 {{denied'",
    "'outer 1 {{declared', 'inner 1 {{declared'",
    "'^^^^ outer', '^^^ outer'",
    "'//   ^^^^ outer 1 {{declared here}}', ''",
    "'//   ^^^^ outer', '//   ^^^^< outer'",
    "'path=outer;', ''",
    "'path=outer', 'path=inner'",
    "'{{good}}', '{{better}}'",
    "' // Noncompliant {{Don''t.}} [[path=outer;quickfixes=mend]]', ''",
  })
  void refusesEveryDeviation(String from, String to) throws IOException {
    assertTrue((CALLER + CALLED).contains(from), from);
    write(CALLER.replace(from, to), CALLED.replace(from, to));
    assertThrows(AssertionError.class, () -> CaseVerifier.verify(RULE, folder));
  }

  @Test
  void aStepInTheWrongFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("inner/other.go"), CALLED.replace("Step", "Stop"));
    write(CALLER, CALLED.replaceAll("(?m)^//.*\n", ""));
    assertThrows(AssertionError.class, () -> CaseVerifier.verify(RULE, folder));
  }

  @Test
  void aFindingThatIsExpectedInAnotherFileIsRefused() throws IOException {
    write(CALLER, CALLED + "\nvar bad int // Noncompliant {{Don't.}}\n//  ^^^\n");
    assertThrows(AssertionError.class, () -> CaseVerifier.verify(RULE, folder));
  }

  @Test
  void twoPathsOfOneNameAreRefused() throws IOException {
    write(CALLER, CALLED + "\nvar bad int // Noncompliant {{Don't.}} [[path=outer]]\n//  ^^^\n");
    assertThrows(MalformedExpectation.class, () -> CaseVerifier.verify(RULE, folder));
  }

  @Test
  void aFixIsAppliedInTheModule() throws IOException {
    write(CALLER.replace("{{good}}", "{{bad}}"), CALLED);
    Rule useless =
        pass ->
            RULE.check(pass).stream()
                .map(
                    found ->
                        new Finding("bad", found.primary())
                            .withPath(found.path())
                            .withFix(
                                "Mend it",
                                new TextEdit(
                                    found.primary().start(), found.primary().end(), "bad")))
                .toList();
    var refusal = assertThrows(AssertionError.class, () -> CaseVerifier.verify(useless, folder));
    assertTrue(String.valueOf(refusal.getMessage()).contains("leaves Finding"));
  }

  @Test
  void aFolderWithoutGoModIsRefused() throws IOException {
    Files.delete(folder.resolve("go.mod"));
    assertThrows(AssertionError.class, () -> CaseVerifier.verify(RULE, folder));
  }

  @Test
  void aModuleThatDoesNotCompileIsRefused() throws IOException {
    Toolchain.go();
    Case.of(folder).build();
    Files.writeString(folder.resolve("x_test.go"), "package m\n\nvar x undefined\n");
    assertThrows(AssertionError.class, () -> Case.of(folder).build());
    Files.writeString(folder.resolve("x_test.go"), "package m\n\nimport _ \"example.com/x\"\n");
    assertThrows(AssertionError.class, () -> Case.of(folder).build());
  }
}
