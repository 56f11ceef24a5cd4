package org.goboundaries.cli;

import org.goboundaries.analysis.WrongOptionException;
import picocli.CommandLine.ParseResult;

/**
 * What becomes of fixes.
 *
 * @param isApplied whether they are applied
 * @param isShown whether they are shown as a difference
 */
record FixOptions(boolean isApplied, boolean isShown) {
  static FixOptions of(ParseResult parsed) {
    return new FixOptions(parsed.hasMatchedOption(Usage.FIX), parsed.hasMatchedOption(Usage.DIFF));
  }

  /** Fails where both are wanted. */
  void check() throws WrongOptionException {
    if (isApplied && isShown) {
      throw new WrongOptionException("--fix and --diff exclude each other");
    }
  }

  /** Whether either is wanted. */
  boolean any() {
    return isApplied || isShown;
  }
}
