package org.goboundaries.testkit;

import static org.goboundaries.testkit.BadCalls.GOOD;
import static org.goboundaries.testkit.BadCalls.rule;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes that are exactly as expected, and no good. */
class FixVerifierTest {
  @TempDir Path folder;

  private void refuses(Rule rule, String text, String reason) {
    var refusal =
        assertThrows(
            AssertionError.class,
            () -> {
              Path file = Files.writeString(folder.resolve("case.go"), text);
              CaseVerifier.verify(rule, file);
            });
    assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal::getMessage);
  }

  @Test
  void refusesAFixThatMakesSyntaxErrors() {
    String broken = GOOD.replace("{{good}}", "{{go$d}}");
    refuses(
        rule("Don't.", List.of("first", "then"), "Mend it", "go$d"), broken, "makes syntax errors");
  }

  @Test
  void refusesAFixThatLeavesTheFinding() {
    String useless = GOOD.replace("{{good}}", "{{bad}}");
    refuses(rule("Don't.", List.of("first", "then"), "Mend it", "bad"), useless, "leaves Finding");
  }

  @Test
  void refusesAFixThatGofmtWouldChange() {
    Toolchain.gofmt();
    String loose = GOOD.replace("{{good}}", "{{ good}}");
    refuses(rule("Don't.", List.of("first", "then"), "Mend it", " good"), loose, "gofmt");
  }
}
