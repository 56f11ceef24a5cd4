package org.goboundaries.report;

import java.util.List;

/**
 * How an analysis ended.
 *
 * @param summary what it came to
 * @param problems a sentence for everything that was lost; empty where it is complete
 */
public record Completion(Summary summary, List<String> problems) {
  /** Whether nothing was lost. */
  public boolean isComplete() {
    return problems.isEmpty();
  }

  /** The same with another number of findings. */
  public Completion withFindings(int findings) {
    return new Completion(summary.withFindings(findings), problems);
  }
}
