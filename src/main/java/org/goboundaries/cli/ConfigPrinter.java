package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.SuppressionPolicy;
import org.goboundaries.config.Config;
import org.goboundaries.config.Given;
import org.goboundaries.config.Key;
import org.jspecify.annotations.Nullable;

/** Shows the settings that hold, as a file of settings, and where each comes from. */
final class ConfigPrinter {
  private final Config config;
  private final List<String> lines = new ArrayList<>();

  ConfigPrinter(Config config) {
    this.config = config;
  }

  /**
   * The text.
   *
   * @param given what the command line says
   * @param whole what holds
   * @param rules every rule
   */
  String text(Options given, Options whole, List<Rule> rules) {
    lines.add(config.file() == null ? "# no configuration file" : "# " + config.file().path());
    ScopeOptions cli = given.scope();
    ScopeOptions scope = whole.scope();
    add(Key.GENERATED, whole.generated() + "", given.generated() ? "--generated" : null);
    add(Key.PLATFORM, or(scope.platform(), "linux/amd64"), option(cli.platform(), "--platform"));
    add(Key.TAGS, "[" + or(scope.tags(), "") + "]", option(cli.tags(), "--tags"));
    add(Key.CGO, scope.cgo() + "", cli.cgo() ? null : "--no-cgo");
    String off = cli.dependencies() ? null : "--no-dependencies";
    add(Key.DEPENDENCIES, scope.dependencies() + "", off);
    String rows = cli.knowledge().isEmpty() ? null : "--knowledge";
    add(Key.KNOWLEDGE, scope.knowledge().toString(), rows);
    String confidence = or(scope.confidence(), "certain");
    add(Key.CONFIDENCE, confidence, option(cli.confidence(), "--confidence"));
    addSuppressions(given.suppressions(), whole.suppressions());
    String failOn = or(whole.report().failOn(), "low");
    add(Key.FAIL_ON, failOn, option(given.report().failOn(), "--fail-on"));
    String baseline = whole.report().baseline().known();
    if (baseline != null) {
      add(Key.BASELINE, baseline, option(given.report().baseline().known(), "--baseline"));
    }
    Given<List<String>> exclusions = config.list(Key.EXCLUSIONS);
    add(Key.EXCLUSIONS, exclusions == null ? "[]" : exclusions.value().toString(), null);
    addRules(whole, rules);
    return String.join("\n", lines);
  }

  private void addSuppressions(SuppressionPolicy given, SuppressionPolicy whole) {
    String unused = given.unused() ? Usage.UNUSED_SUPPRESSIONS : null;
    add(Key.REPORT_UNUSED_SUPPRESSIONS, whole.unused() + "", unused);
    add(Key.REQUIRE_REASON, whole.reason() + "", given.reason() ? Usage.REQUIRE_REASON : null);
    add(Key.REQUIRE_RULE, whole.rule() + "", given.rule() ? Usage.REQUIRE_RULE : null);
  }

  private static String or(@Nullable String value, String usual) {
    return Objects.requireNonNullElse(value, usual);
  }

  private static @Nullable String option(@Nullable String value, String option) {
    return value == null ? null : option;
  }

  private void add(Key key, String value, @Nullable String option) {
    lines.add(key.word() + ": " + value + "  # " + origin(line(key), option));
  }

  private @Nullable Integer line(Key key) {
    Given<?> word = config.word(key) == null ? config.isOn(key) : config.word(key);
    Given<?> given = word == null ? config.list(key) : word;
    return given == null ? null : given.line();
  }

  private static String origin(@Nullable Integer line, @Nullable String option) {
    String file = line == null ? "" : "line " + line;
    if (option == null) {
      return line == null ? "default" : file;
    }
    return option + (line == null ? "" : ", " + file);
  }

  private void addRules(Options whole, List<Rule> rules) {
    lines.add(Key.RULES.word() + ":");
    List<Rule> running = whole.choice().among(rules);
    for (Rule rule : rules) {
      boolean isOn = running.contains(rule);
      Given<Boolean> given = config.rules().get(rule.key());
      String otherwise = isOn == rule.isActive() ? "default" : "command line";
      String origin = given != null && given.value() == isOn ? "line " + given.line() : otherwise;
      lines.add("  " + rule.key() + ": " + isOn + "  # " + origin);
      Given<List<String>> without = config.ruleExclusions().get(rule.key());
      if (without != null) {
        lines.add("    # exclusions: " + without.value() + ", line " + without.line());
      }
    }
  }
}
