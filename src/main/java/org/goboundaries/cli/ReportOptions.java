package org.goboundaries.cli;

import java.util.List;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.report.TextStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * How the user wants findings to be reported.
 *
 * @param outputs each {@code FORMAT[=FILE]}
 * @param pathPrefix what is written before paths, null where nothing is said
 * @param category of the report among those of a commit, null where none is wanted
 * @param showSource whether to show source lines, null for: on a terminal
 * @param color {@code auto}, {@code always} or {@code never}
 * @param failOn severity of findings from which on the run fails, or {@code never}; null where
 *     nothing is said
 * @param stats whether to count what was found
 * @param baseline which findings are known
 */
record ReportOptions(
    List<String> outputs,
    @Nullable String pathPrefix,
    @Nullable String category,
    @Nullable Boolean showSource,
    String color,
    @Nullable String failOn,
    boolean stats,
    BaselineOptions baseline) {
  private static final List<String> COLORS = List.of("auto", "always", "never");

  static ReportOptions of(ParseResult parsed) {
    return new ReportOptions(
        parsed.matchedOptionValue(Usage.OUTPUT, List.of()),
        parsed.matchedOptionValue(Usage.PATH_PREFIX, null),
        parsed.matchedOptionValue(Usage.SARIF_CATEGORY, null),
        showSource(parsed),
        parsed.matchedOptionValue(Usage.COLOR, "auto"),
        parsed.matchedOptionValue(Usage.FAIL_ON, null),
        parsed.hasMatchedOption(Usage.STATS),
        BaselineOptions.of(parsed));
  }

  private static @Nullable Boolean showSource(ParseResult parsed) {
    if (parsed.hasMatchedOption(Usage.NO_SHOW_SOURCE)) {
      return false;
    }
    return parsed.hasMatchedOption(Usage.SHOW_SOURCE) ? true : null;
  }

  /** The same where a file of settings says more. */
  ReportOptions with(@Nullable String otherFailOn, BaselineOptions otherBaseline) {
    return new ReportOptions(
        outputs, pathPrefix, category, showSource, color, otherFailOn, stats, otherBaseline);
  }

  /** The reports that are asked for. */
  List<OutputChoice> choices() throws WrongOptionException {
    return OutputChoice.of(outputs);
  }

  /** How text looks. */
  Outputs.Styles styles(boolean outIsTerminal) throws WrongOptionException {
    OptionValue.expect(Usage.COLOR, color, COLORS);
    boolean colours = color.equals("always") || color.equals("auto") && outIsTerminal && wanted();
    boolean here = showSource == null ? outIsTerminal : showSource;
    boolean inFiles = showSource != null && showSource;
    return new Outputs.Styles(new TextStyle(here, colours), new TextStyle(inFiles, false));
  }

  /** Whether nothing in the environment forbids colours: see no-color.org. */
  private static boolean wanted() {
    return System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(System.getenv("TERM"));
  }
}
