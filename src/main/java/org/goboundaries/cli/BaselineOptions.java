package org.goboundaries.cli;

import org.goboundaries.analysis.WrongOptionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * Which findings are known.
 *
 * @param known file of those that are, null where none is named
 * @param written file to write those to that are there now, null where none is named
 * @param isStrict whether entries that match nothing any more make the run fail
 */
record BaselineOptions(@Nullable String known, @Nullable String written, boolean isStrict) {
  static BaselineOptions of(ParseResult parsed) {
    return new BaselineOptions(
        parsed.matchedOptionValue(Usage.BASELINE, null),
        parsed.matchedOptionValue(Usage.WRITE_BASELINE, null),
        parsed.hasMatchedOption(Usage.BASELINE_STRICT));
  }

  /** Fails where they contradict each other. */
  void check() throws WrongOptionException {
    if (known != null && written != null) {
      throw new WrongOptionException(
          "--baseline and --write-baseline exclude each other: what is written is all that is"
              + " there");
    }
    if (isStrict && known == null) {
      throw new WrongOptionException("--baseline-strict needs --baseline FILE");
    }
  }
}
