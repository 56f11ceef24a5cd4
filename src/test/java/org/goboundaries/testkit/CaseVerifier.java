package org.goboundaries.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.sonarsource.analyzer.commons.checks.verifier.SingleFileVerifier;
import org.sonarsource.analyzer.commons.checks.verifier.quickfix.QuickFix;
import org.sonarsource.analyzer.commons.checks.verifier.quickfix.TextSpan;

/** Compares a rule's findings in a case with what the comments of the case expect. */
public final class CaseVerifier {
  private CaseVerifier() {}

  /** Fails unless the findings are exactly the expected ones, and every fix holds. */
  public static void verify(Rule rule, Path path) throws IOException {
    GoFile file = Parser.parse(SourceText.read(path));
    assertEquals(List.of(), file.errors(), () -> path + " must be valid Go");
    Expectations expected = Expectations.of(file);
    List<Finding> findings = Engine.findings(List.of(rule), file.text());
    SingleFileVerifier verifier = SingleFileVerifier.create(path, UTF_8);
    expected.tell(verifier);
    findings.forEach(finding -> report(finding, verifier));
    compare(expected, verifier, file);
    int fixes = findings.stream().mapToInt(finding -> finding.fixes().size()).sum();
    assertEquals(expected.fixes(), fixes, () -> "number of fixes in " + path);
    FixVerifier.verify(rule, file, findings);
  }

  private static void compare(Expectations expected, SingleFileVerifier verifier, GoFile file) {
    try {
      if (expected.any()) {
        verifier.assertOneOrMoreIssues();
      } else {
        verifier.assertNoIssues();
      }
    } catch (IllegalStateException e) {
      // what Sonar's test kit throws at comments it can't put together
      throw MalformedExpectation.at(file, 0, String.valueOf(e.getMessage()));
    }
  }

  private static void report(Finding finding, SingleFileVerifier verifier) {
    TextRange at = finding.primary().range();
    var issue =
        verifier
            .reportIssue(finding.primary().message())
            .onRange(at.line(), at.column(), at.endLine(), at.endColumn() - 1);
    for (Location step : finding.secondary()) {
      assertEquals(finding.primary().text(), step.text(), "a step in another file");
      TextRange there = step.range();
      issue.addSecondary(
          there.line(), there.column(), there.endLine(), there.endColumn() - 1, step.message());
    }
    finding.fixes().forEach(fix -> issue.addQuickFix(quickFix(finding, fix)));
  }

  private static QuickFix quickFix(Finding finding, Fix fix) {
    QuickFix.Builder quickFix = QuickFix.newQuickFix("%s", fix.title());
    for (TextEdit edit : fix.edits()) {
      TextRange at = finding.primary().text().range(edit.start(), edit.end());
      TextSpan span = new TextSpan(at.line(), at.column(), at.endLine(), at.endColumn());
      quickFix.addTextEdit(
          org.sonarsource.analyzer.commons.checks.verifier.quickfix.TextEdit.replaceTextSpan(
              span, edit.text()));
    }
    return quickFix.build();
  }
}
