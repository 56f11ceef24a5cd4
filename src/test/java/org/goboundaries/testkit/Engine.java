package org.goboundaries.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;

/** Runs rules as users do, except that a rule which throws fails the test. */
final class Engine {
  private Engine() {}

  static List<Finding> findings(List<Rule> rules, Path file) throws IOException {
    return findings(rules, SourceText.read(file));
  }

  static List<Finding> findings(List<Rule> rules, SourceText text) {
    FileResult result = new Analyzer(rules).analyze(text);
    for (InternalFailure failure : result.failures()) {
      throw new AssertionError(failure.part() + " fails on " + failure.path(), failure.cause());
    }
    return result.findings();
  }
}
