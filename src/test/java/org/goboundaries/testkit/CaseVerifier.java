package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;

/** Compares a rule's findings in a case with what the comments of the case expect. */
public final class CaseVerifier {
  private CaseVerifier() {}

  /** Fails unless the findings are exactly the expected ones, and every fix holds. */
  public static void verify(Rule rule, Path path) throws IOException {
    verify(rule, Case.of(path));
  }

  static void verify(Rule rule, Case subject) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    for (Path path : subject.files()) {
      files.add(CaseFile.of(SourceText.of(subject.name(path), Case.bytes(path))));
    }
    List<Outline> expected = Expectations.of(files);
    List<Finding> findings = subject.findings(rule);
    List<Outline> found =
        findings.stream().map(finding -> Outline.of(finding, subject::name)).toList();
    assertEquals(Outline.text(expected), Outline.text(found), () -> "findings in " + subject);
    FixVerifier.verify(rule, subject, findings);
  }
}
