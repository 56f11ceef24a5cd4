package org.goboundaries.cli;

import java.util.List;
import org.goboundaries.analysis.SuppressionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked for.
 *
 * @param paths files and folders to analyse
 * @param explain key of the rule to explain, null where none is
 * @param choice rules that are added and removed
 * @param help whether to show the options
 * @param version whether to show the version
 * @param rules whether to list the rules
 * @param generated whether to analyse generated files too
 * @param scope what is analysed, and with what knowledge
 * @param cache folder of kept results, null where none are kept
 * @param suppressions what is expected of comments that suppress findings
 * @param report how findings are reported
 * @param fixes what becomes of fixes
 * @param newFrom from which state on findings are new
 * @param config which file of settings is read
 * @param quiet whether to leave the summary and the progress out
 * @param debug whether to show where internal errors come from
 */
record Options(
    List<String> paths,
    @Nullable String explain,
    RuleChoice choice,
    boolean help,
    boolean version,
    boolean rules,
    boolean generated,
    ScopeOptions scope,
    @Nullable String cache,
    SuppressionPolicy suppressions,
    ReportOptions report,
    FixOptions fixes,
    NewFromOptions newFrom,
    ConfigOptions config,
    boolean quiet,
    boolean debug) {

  static Options of(ParseResult parsed, RuleChoice choice) {
    return new Options(
        parsed.matchedPositionalValue(0, List.of()),
        parsed.matchedOptionValue(Usage.EXPLAIN, null),
        choice,
        parsed.hasMatchedOption(Usage.HELP),
        parsed.hasMatchedOption(Usage.VERSION),
        parsed.hasMatchedOption(Usage.RULES),
        parsed.hasMatchedOption(Usage.GENERATED),
        ScopeOptions.of(parsed),
        parsed.matchedOptionValue(Usage.CACHE, null),
        suppressions(parsed),
        ReportOptions.of(parsed),
        FixOptions.of(parsed),
        NewFromOptions.of(parsed),
        ConfigOptions.of(parsed),
        parsed.hasMatchedOption(Usage.QUIET),
        parsed.hasMatchedOption(Usage.DEBUG));
  }

  private static SuppressionPolicy suppressions(ParseResult parsed) {
    return new SuppressionPolicy(
        parsed.hasMatchedOption(Usage.UNUSED_SUPPRESSIONS),
        parsed.hasMatchedOption(Usage.REQUIRE_REASON),
        parsed.hasMatchedOption(Usage.REQUIRE_RULE));
  }

  /** The same where a file of settings says more. */
  Options with(
      boolean isGenerated,
      ScopeOptions moreScope,
      ReportOptions moreReport,
      SuppressionPolicy moreSuppressions) {
    return new Options(
        paths,
        explain,
        choice,
        help,
        version,
        rules,
        isGenerated,
        moreScope,
        cache,
        moreSuppressions,
        moreReport,
        fixes,
        newFrom,
        config,
        quiet,
        debug);
  }

  /** The folder of kept results, where the same arguments mean the same once more. */
  @Nullable String cacheIfRepeatable() {
    return report.baseline().written() == null && !fixes.any() && !newFrom.any() ? cache : null;
  }
}
