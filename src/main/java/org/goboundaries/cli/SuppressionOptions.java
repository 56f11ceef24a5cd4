package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.SuppressionComment;
import org.goboundaries.report.Position;
import picocli.CommandLine.ParseResult;

/**
 * What the user expects of comments that suppress findings.
 *
 * @param unused whether those that suppress nothing are reported
 * @param reason whether each needs a reason
 * @param rule whether each must name what it suppresses
 */
record SuppressionOptions(boolean unused, boolean reason, boolean rule) {
  static SuppressionOptions of(ParseResult parsed) {
    return new SuppressionOptions(
        parsed.hasMatchedOption(Usage.UNUSED_SUPPRESSIONS),
        parsed.hasMatchedOption(Usage.REQUIRE_REASON),
        parsed.hasMatchedOption(Usage.REQUIRE_RULE));
  }

  /** Whether anything is expected. */
  boolean any() {
    return unused || reason || rule;
  }

  /**
   * A line for each comment that is not as expected. Those that name nothing, or others, may be
   * meant for somebody else unless they suppress something here.
   */
  List<String> complaints(List<SuppressionComment> comments, Collection<String> rules) {
    List<String> lines = new ArrayList<>();
    for (SuppressionComment comment : comments) {
      String problem = problem(comment, comment.isOurs(rules));
      if (!problem.isEmpty()) {
        Location at = comment.at();
        lines.add(Position.of(at) + ": \"" + at.message() + "\" " + problem);
      }
    }
    return lines;
  }

  private String problem(SuppressionComment comment, boolean isOurs) {
    if (unused && isOurs && !comment.isUsed()) {
      return "suppresses nothing: remove it";
    }
    if (rule && comment.isBare() && comment.isUsed()) {
      return "names no rule: write //nolint:RULE";
    }
    boolean isConcerned = isOurs || comment.isUsed();
    return reason && isConcerned && comment.reason().isEmpty()
        ? "gives no reason: add // and why"
        : "";
  }
}
