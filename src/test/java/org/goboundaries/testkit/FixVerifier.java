package org.goboundaries.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;

/** Applies every fix and looks at what is left. */
final class FixVerifier {
  private FixVerifier() {}

  static void verify(Rule rule, Case subject, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      SourceText text = finding.primary().text();
      long before = findings.stream().filter(other -> other.primary().text() == text).count();
      for (Fix fix : finding.fixes()) {
        verify(rule, subject, before, finding, fix);
      }
    }
  }

  private static void verify(Rule rule, Case subject, long before, Finding finding, Fix fix)
      throws IOException {
    GoFile file = Parser.parse(finding.primary().text());
    String name = file.text().path() + ":" + finding.primary().line() + ": fix " + fix.title();
    SourceText text = file.text().with(fix.edits());
    GoFile fixed = Parser.parse(text);
    assertEquals(List.of(), fixed.errors(), () -> name + " makes syntax errors\n" + all(text));
    List<Finding> after = subject.findingsIn(text, rule);
    int start = moved(finding.primary().start(), fix, false);
    int end = moved(finding.primary().end(), fix, true);
    after.forEach(left -> assertTrue(isOutside(left, start, end), () -> name + " leaves " + left));
    assertTrue(after.size() < before, () -> name + " makes new findings: " + after);
    Gofmt.expectStable(file, () -> file.text().path() + " without its test comments");
    Gofmt.expectStable(fixed, () -> name);
  }

  private static boolean isOutside(Finding finding, int start, int end) {
    return finding.primary().end() <= start || finding.primary().start() >= end;
  }

  /** Where an offset is after the edits; one that was replaced is at an end of the new text. */
  private static int moved(int offset, Fix fix, boolean toEnd) {
    int shift = 0;
    for (TextEdit edit : fix.edits()) {
      int length = edit.text().getBytes(UTF_8).length;
      if (edit.end() <= offset) {
        boolean atStart = edit.end() == offset && !toEnd;
        shift += (atStart ? 0 : length) - (edit.end() - edit.start());
      } else if (edit.start() < offset) {
        shift += edit.start() - offset + (toEnd ? length : 0);
      }
    }
    return offset + shift;
  }

  private static String all(SourceText text) {
    return text.substring(0, text.length());
  }
}
