package org.goboundaries.flow.exits;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;

/**
 * An exit of the process that skips deferred clean-ups.
 *
 * @param code the function with the defer statements
 * @param path the calls from that function to the exit
 * @param lost what is lost, in the order in which it would have run
 * @param more further calls of the function that lead to an exit and lose the same
 */
public record SkippedDefer(
    Code code, EndingPath path, List<LostCleanup> lost, List<EndingPath> more) {
  /** Copies the lists. */
  public SkippedDefer {
    lost = List.copyOf(lost);
    more = List.copyOf(more);
  }

  /** The call in the function. */
  public Site at() {
    return path.first();
  }

  /** Whether something is lost for certain. */
  public boolean isCertain() {
    return lost.get(0).isCertain();
  }
}
