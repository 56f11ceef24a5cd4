package org.goboundaries.cli;

import java.util.Collection;
import java.util.List;
import org.goboundaries.analysis.SuppressionComment;

/** Compares comments that suppress findings with what the user expects of them. */
final class SuppressionCheck {
  private final SuppressionOptions options;
  private final Collection<String> rules;
  private List<String> lines = List.of();

  /**
   * A check of one run.
   *
   * @param rules keys of those that run
   */
  SuppressionCheck(SuppressionOptions options, Collection<String> rules) {
    this.options = options;
    this.rules = rules;
  }

  boolean isWanted() {
    return options.any();
  }

  void take(List<SuppressionComment> comments) {
    lines = options.complaints(comments, rules);
  }

  /** A line for each comment that is not as expected. */
  List<String> lines() {
    return lines;
  }
}
