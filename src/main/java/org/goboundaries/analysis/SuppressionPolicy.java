package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a user expects of comments that suppress findings.
 *
 * @param unused whether those that suppress nothing are reported
 * @param reason whether each needs a reason
 * @param rule whether each must name what it suppresses
 */
public record SuppressionPolicy(boolean unused, boolean reason, boolean rule) {
  /** Whether anything is expected. */
  public boolean any() {
    return unused || reason || rule;
  }

  /**
   * The comments that are not as expected, each with what is wrong. Those that name nothing, or
   * others, may be meant for somebody else unless they suppress something here.
   *
   * @param rules keys of the rules that run
   */
  public List<Location> complaints(List<SuppressionComment> comments, Collection<String> rules) {
    List<Location> complaints = new ArrayList<>();
    for (SuppressionComment comment : comments) {
      String problem = problem(comment, comment.isOurs(rules));
      if (!problem.isEmpty()) {
        Location at = comment.at();
        String message = "\"" + at.message() + "\" " + problem;
        complaints.add(new Location(at.text(), at.start(), at.end(), message));
      }
    }
    return complaints;
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
