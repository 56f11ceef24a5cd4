package org.goboundaries.cli;

import org.goboundaries.analysis.WrongOptionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * From which state on findings are new.
 *
 * @param revision that state, null where none is named
 * @param mergeBase what has that state in common with what is checked out, null where none is named
 */
record NewFromOptions(@Nullable String revision, @Nullable String mergeBase) {
  static NewFromOptions of(ParseResult parsed) {
    return new NewFromOptions(
        parsed.matchedOptionValue(Usage.NEW_FROM, null),
        parsed.matchedOptionValue(Usage.NEW_FROM_MERGE_BASE, null));
  }

  boolean any() {
    return revision != null || mergeBase != null;
  }

  /** Fails where options contradict each other. */
  void check(BaselineOptions baseline) throws WrongOptionException {
    if (revision != null && mergeBase != null) {
      throw new WrongOptionException("--new-from and --new-from-merge-base exclude each other");
    }
    if (any() && baseline.written() != null) {
      throw new WrongOptionException("--write-baseline writes all findings, not only new ones");
    }
  }

  /** The commit that is meant. */
  String commit(Git git) throws GitException {
    if (mergeBase != null) {
      return git.mergeBase(mergeBase);
    }
    return git.commit(revision == null ? "HEAD" : revision);
  }
}
