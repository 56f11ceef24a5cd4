package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Rule;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.report.TextReport;

/** The parts of README.md that are made from something else. */
final class Readme {
  private static final Path FILE = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)<!-- rules: .*? -->\\n(?<part>.*?)<!-- end of rules -->");
  private static final Pattern OUTPUT =
      Pattern.compile("(?s)<!-- output: (?<file>\\S+) -->\\n(?<part>.*?)<!-- end of output -->");
  private static final Pattern SOURCE = Pattern.compile("(?s)```go\\n(?<code>.*?)```");

  private Readme() {}

  /** Compares the table of rules with the pages of the rules, or writes it. */
  static void compareTable(List<Rule> rules) throws IOException {
    compare(find(TABLE), table(rules));
  }

  /** Compares what the command is said to print for an example with what it prints. */
  static void compareOutput(List<Rule> rules) throws IOException {
    Matcher output = find(OUTPUT);
    StringWriter out = new StringWriter();
    Path file = Path.of(output.group("file"));
    TextReport report = new TextReport(out, true);
    for (FileResult result : Engine.results(rules, module(file))) {
      if (Path.of(result.path()).equals(file)) {
        report.add(result);
      }
    }
    assertTrue(!out.toString().isEmpty(), "an example without findings");
    compare(output, "```\n" + out + "```\n");
  }

  private static Path module(Path file) {
    Path folder = file.getParent();
    while (!Files.isRegularFile(folder.resolve("go.mod"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Fails unless the example's source is in the file that it is said to be from. */
  static void compareSource() throws IOException {
    String code = find(SOURCE).group("code");
    String file = Files.readString(Path.of(find(OUTPUT).group("file")));
    assertTrue(
        file.contains(code), () -> "README.md shows other code than its project has: " + code);
  }

  private static Matcher find(Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(FILE));
    assertTrue(matcher.find(), () -> "README.md lacks " + pattern);
    return matcher;
  }

  private static void compare(Matcher found, String part) throws IOException {
    StringBuilder whole = new StringBuilder(Files.readString(FILE));
    whole.replace(found.start("part"), found.end("part"), part);
    Update.compareOrWrite(FILE, found.group("part"), part, whole.toString());
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
    String runs = page.active() ? "by default" : "on request";
    return "| [`%s`](rules/%s/rule.md) | %s | %s | %s |"
        .formatted(page.key(), page.key(), page.title(), severity, runs);
  }
}
