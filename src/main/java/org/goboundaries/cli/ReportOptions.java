package org.goboundaries.cli;

import java.util.List;
import org.goboundaries.analysis.WrongOptionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * How the user wants findings to be reported.
 *
 * @param outputs each {@code FORMAT[=FILE]}
 * @param pathPrefix what is written before paths, null where nothing is said
 * @param category of the report among those of a commit, null where none is wanted
 * @param showSource whether to show source lines, null for: on a terminal
 */
record ReportOptions(
    List<String> outputs,
    @Nullable String pathPrefix,
    @Nullable String category,
    @Nullable Boolean showSource) {

  static ReportOptions of(ParseResult parsed) {
    return new ReportOptions(
        parsed.matchedOptionValue(Usage.OUTPUT, List.of()),
        parsed.matchedOptionValue(Usage.PATH_PREFIX, null),
        parsed.matchedOptionValue(Usage.SARIF_CATEGORY, null),
        showSource(parsed));
  }

  private static @Nullable Boolean showSource(ParseResult parsed) {
    if (parsed.hasMatchedOption(Usage.NO_SHOW_SOURCE)) {
      return false;
    }
    return parsed.hasMatchedOption(Usage.SHOW_SOURCE) ? true : null;
  }

  /** The reports that are asked for. */
  List<OutputChoice> choices() throws WrongOptionException {
    return OutputChoice.of(outputs);
  }

  /** Where source is shown. */
  Outputs.Shown shown(boolean outIsTerminal) {
    return showSource == null
        ? new Outputs.Shown(outIsTerminal, false)
        : new Outputs.Shown(showSource, showSource);
  }
}
