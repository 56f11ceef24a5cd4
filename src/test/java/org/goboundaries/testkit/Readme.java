package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;

/** The parts of README.md that are made from something else. */
final class Readme {
  private static final Path FILE = Path.of("README.md");
  private static final String BEGIN = "<!-- rules: generated from rules/*/rule.md -->\n";
  private static final String END = "<!-- end of rules -->\n";

  private Readme() {}

  /** Compares the table of rules with the pages of the rules, or writes it. */
  static void compareTable(List<Rule> rules) throws IOException {
    String text = Files.readString(FILE);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    assertTrue(begin >= BEGIN.length() && end >= begin, "README.md lacks the marks of its table");
    Update.compareOrWrite(FILE, text.substring(0, begin) + table(rules) + text.substring(end));
  }

  private static String table(List<Rule> rules) {
    return rules.stream()
        .map(rule -> row(Catalog.page(rule.key())))
        .collect(
            Collectors.joining(
                "\n", "| Rule | What it finds | Severity | Runs |\n|---|---|---|---|\n", "\n"));
  }

  private static String row(RulePage page) {
    String severity = page.severity().name().toLowerCase(Locale.ROOT);
    String runs = page.active() ? "by default" : "when asked for";
    return "| [`%s`](rules/%s/rule.md) | %s | %s | %s |"
        .formatted(page.key(), page.key(), page.title(), severity, runs);
  }

  /** The lines that show findings in a test project, as the command prints them. */
  static List<String> findings() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> line.matches("test-projects/\\S+:\\d+:\\d+: .*\\]"))
        .toList();
  }
}
