package org.goboundaries.analysis;

import java.util.Set;
import org.goboundaries.syntax.Comment;

/**
 * A comment that says that findings are not wanted on some lines.
 *
 * @param comment which it is
 * @param word what it begins with, as in {@code //nolint}
 * @param names of what isn't wanted, in lower case
 * @param reason why, empty where nothing is said
 * @param first first line
 * @param last last line
 */
record Suppression(
    Comment comment, String word, Set<String> names, String reason, int first, int last) {
  /** Means every analyser. */
  static final String ALL = "all";

  /** Means each of our rules. */
  static final String PRODUCT = "go-boundaries";

  /** What golangci-lint reads, which gives it a scope of its own. */
  static final String NOLINT = "//nolint";

  /** Whether it covers findings of a rule on a line. */
  boolean covers(String rule, int line) {
    return line >= first
        && line <= last
        && (names.contains(ALL) || names.contains(PRODUCT) || names.contains(rule));
  }

  /** The same for more lines. */
  Suppression upTo(int line) {
    return new Suppression(comment, word, names, reason, first, Math.max(last, line));
  }

  /** The same for all lines. */
  Suppression everywhere() {
    return new Suppression(comment, word, names, reason, 1, Integer.MAX_VALUE);
  }
}
