package org.goboundaries.cli;

import java.util.Collection;
import java.util.List;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.SuppressionComment;
import org.goboundaries.analysis.SuppressionPolicy;
import org.goboundaries.report.Position;

/** Compares comments that suppress findings with what the user expects of them. */
final class SuppressionCheck {
  private final SuppressionPolicy options;
  private final Collection<String> rules;
  private List<String> lines = List.of();

  /**
   * A check of one run.
   *
   * @param rules keys of those that run
   */
  SuppressionCheck(SuppressionPolicy options, Collection<String> rules) {
    this.options = options;
    this.rules = rules;
  }

  boolean isWanted() {
    return options.any();
  }

  void take(List<SuppressionComment> comments) {
    List<Location> complaints = options.complaints(comments, rules);
    lines = complaints.stream().map(at -> Position.of(at) + ": " + at.message()).toList();
  }

  /** A line for each comment that is not as expected. */
  List<String> lines() {
    return lines;
  }
}
