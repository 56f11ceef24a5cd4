package org.goboundaries.sonar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Rule;
import org.goboundaries.rules.Rules;
import org.sonar.api.batch.fs.InputFile;
import org.sonar.api.batch.fs.TextRange;
import org.sonar.api.batch.fs.internal.TestInputFileBuilder;
import org.sonar.api.batch.rule.internal.ActiveRulesBuilder;
import org.sonar.api.batch.rule.internal.NewActiveRule;
import org.sonar.api.batch.sensor.internal.SensorContextTester;
import org.sonar.api.batch.sensor.issue.Issue;
import org.sonar.api.batch.sensor.issue.IssueLocation;
import org.sonar.api.batch.sensor.issue.NewIssue;
import org.sonar.api.rule.RuleKey;

/**
 * A project on the disk, as far as Sonar knows it. The rules are active that are so by default,
 * unless told.
 */
final class ScannedProject {
  private final Path base;
  private final SensorContextTester context;
  private final List<String> warnings = new ArrayList<>();

  ScannedProject(Path base) throws IOException {
    this.base = base.toRealPath();
    this.context = SensorContextTester.create(this.base);
    activate(Rules.all().stream().filter(Rule::isActive).map(Rule::key).toList());
  }

  SensorContextTester context() {
    return context;
  }

  /** What people would see on the project's page. */
  List<String> warnings() {
    return warnings;
  }

  ScannedProject activate(Collection<String> keys) {
    ActiveRulesBuilder rules = new ActiveRulesBuilder();
    for (String key : keys) {
      RuleKey full = RuleKey.of("go-boundaries", key);
      rules.addRule(new NewActiveRule.Builder().setRuleKey(full).setLanguage("go").build());
    }
    context.setActiveRules(rules.build());
    return this;
  }

  ScannedProject set(String property, String value) {
    context.settings().setProperty("sonar.go-boundaries." + property, value);
    return this;
  }

  /** A file that Sonar has not indexed. */
  ScannedProject unknown(String path, String text) throws IOException {
    write(path, text);
    return this;
  }

  ScannedProject file(String path, String text) throws IOException {
    return file(path, text, UTF_8);
  }

  /** A file whose encoding the project has declared, rightly or not. */
  ScannedProject file(String path, String text, Charset declared) throws IOException {
    write(path, text);
    return index(path, declared);
  }

  /** A file that is there already. */
  ScannedProject index(String path) throws IOException {
    return index(path, UTF_8);
  }

  private ScannedProject index(String path, Charset declared) throws IOException {
    Path file = base.resolve(path);
    // the scanner's reader drops the byte order mark
    String seen = new String(Files.readAllBytes(file), declared).replaceFirst("^\uFEFF", "");
    context
        .fileSystem()
        .add(
            new TestInputFileBuilder("project", base.toFile(), file.toFile())
                .setLanguage(path.endsWith(".go") ? "go" : null)
                .setType(path.endsWith("_test.go") ? InputFile.Type.TEST : InputFile.Type.MAIN)
                .setCharset(declared)
                .initMetadata(seen)
                .build());
    return this;
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** The analysis as a scanner would make it for this project. */
  ReadAhead ahead() {
    return new ReadAhead(
        context.config(), context.fileSystem(), context.activeRules(), warnings::add);
  }

  /**
   * The issues, a line each and a line for each step or place, in the order in which they were
   * saved.
   */
  List<String> scan() {
    return scan(ahead());
  }

  List<String> scan(ReadAhead ahead) {
    new GoBoundariesSensor(ahead).execute(context);
    List<String> lines = new ArrayList<>();
    for (Issue issue : context.allIssues()) {
      lines.add(issue.ruleKey().rule() + " " + text(issue.primaryLocation()));
      for (Issue.Flow flow : issue.flows()) {
        boolean isPath = flow.type() == NewIssue.FlowType.EXECUTION;
        // Sonar shows the last location as the first step
        List<IssueLocation> locations = new ArrayList<>(flow.locations());
        Collections.reverse(locations);
        locations.forEach(each -> lines.add((isPath ? "  " : "  also ") + text(each)));
      }
    }
    return lines;
  }

  static String text(IssueLocation location) {
    TextRange range = location.textRange();
    String place =
        range == null
            ? ""
            : ":"
                + range.start().line()
                + ":"
                + range.start().lineOffset()
                + "-"
                + range.end().line()
                + ":"
                + range.end().lineOffset();
    return location.inputComponent() + place + " " + location.message();
  }
}
