package org.goboundaries.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;

/** Runs rules as users do, except that a rule which throws fails the test. */
final class Engine {
  private Engine() {}

  static List<Finding> findings(List<Rule> rules, Path file) throws IOException {
    return findings(rules, SourceText.read(file));
  }

  static List<Finding> findings(List<Rule> rules, SourceText text) {
    GoFile file = Parser.parse(text);
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> findings.addAll(rule.check(new Pass(rule.key(), file))));
    return findings;
  }
}
