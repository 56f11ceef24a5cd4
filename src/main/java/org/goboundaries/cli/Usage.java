package org.goboundaries.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of the command. Told in code and not by annotations: that starts 30 ms sooner. */
final class Usage {
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String RULES = "--rules";
  static final String EXPLAIN = "--explain";
  static final String RULE = "--rule";
  static final String NO_RULE = "--no-rule";
  static final String CONFIDENCE = "--confidence";
  static final String GENERATED = "--generated";
  static final String PLATFORM = "--platform";
  static final String TAGS = "--tags";
  static final String NO_CGO = "--no-cgo";
  static final String NO_DEPENDENCIES = "--no-dependencies";
  static final String KNOWLEDGE = "--knowledge";
  static final String CACHE = "--cache";
  static final String SHOW_SOURCE = "--show-source";
  static final String NO_SHOW_SOURCE = "--no-show-source";
  static final String QUIET = "--quiet";
  static final String DEBUG = "--debug";

  private Usage() {}

  /**
   * What reads the arguments.
   *
   * @param choice hears of the rules that are added and removed
   */
  static CommandLine commandLine(RuleChoice choice) {
    CommandSpec spec = CommandSpec.create().name("go-boundaries");
    flag(spec, "Show this text.", "-h", HELP);
    flag(spec, "Show the version.", "-V", VERSION);
    rules(spec, choice);
    scope(spec);
    output(spec);
    spec.addPositional(paths());
    describe(spec);
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  private static void rules(CommandSpec spec, RuleChoice choice) {
    flag(spec, "List the rules, with those that are off.", RULES);
    value(spec, "Explain a rule: what goes wrong, and how to mend it.", "RULE", EXPLAIN);
    rule(spec, "Run this rule too, which may be off; the last word on a rule wins.", choice, true);
    rule(spec, "Don't run this rule; both may be given several times.", choice, false);
    value(
        spec,
        "How sure it must be of a finding: certain, unless told, or likely, which shows both.",
        "certain|likely",
        CONFIDENCE);
  }

  private static void scope(CommandSpec spec) {
    flag(spec, "Analyse generated files too.", GENERATED);
    value(
        spec,
        "Look at files as on this platform where it takes them: linux/amd64 unless told.",
        "GOOS/GOARCH",
        PLATFORM);
    value(spec, "Build tags that are set, with commas between them.", "TAG,...", TAGS);
    flag(spec, "Look at files as without cgo.", NO_CGO);
    flag(
        spec,
        "Read nothing but the code that is analysed: no vendor, no modules.",
        NO_DEPENDENCIES);
    spec.addOption(
        OptionSpec.builder(KNOWLEDGE)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .description("Learn of more libraries from a file; may be given several times.")
            .build());
  }

  private static void output(CommandSpec spec) {
    flag(spec, "Show source lines and the steps to a finding: usual on a terminal.", SHOW_SOURCE);
    flag(spec, "Show neither.", NO_SHOW_SOURCE);
    value(
        spec,
        "Keep results in this folder, and tell them again while nothing that matters changes.",
        "DIR",
        CACHE);
    flag(spec, "Leave out the summary and the progress.", "-q", QUIET);
    flag(spec, "Show where internal errors come from.", DEBUG);
  }

  private static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(OptionSpec.builder(names).type(boolean.class).description(description).build());
  }

  private static void value(CommandSpec spec, String description, String label, String name) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  private static void rule(
      CommandSpec spec, String description, RuleChoice choice, boolean isWanted) {
    spec.addOption(
        OptionSpec.builder(isWanted ? RULE : NO_RULE)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .parameterConsumer(choice.consumer(isWanted))
            .paramLabel("RULE")
            .description(description)
            .build());
  }

  private static PositionalParamSpec paths() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel("PATH")
        .description(
            "Go files, and folders with all below them; left out as the go command does are vendor,"
                + " testdata and names that begin with . or _.")
        .build();
  }

  private static void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Finds places in Go code that recover cannot protect.", "")
        .sortOptions(false)
        .footer(
            "",
            "A finding is a line path:line:column: message [rule]; columns count bytes from 1.",
            "Of one that is only likely the line ends with [rule, likely].",
            "Silence a finding with //nolint:RULE // reason on its line or on the line above.",
            "\"go-boundaries setup --help\" tells how to make the rules active in SonarQube.",
            "Exit status: 0 nothing found, 1 findings, 2 wrong use, nothing analysed, or"
                + " incomplete: a path was not read or an internal error occurred, so findings"
                + " may be missing.");
  }
}
