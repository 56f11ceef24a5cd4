package org.goboundaries.flow.guards;

import java.util.List;
import org.goboundaries.flow.calls.Site;

/**
 * What a guard does on the paths on which it has stopped a panic.
 *
 * @param goesOn whether it returns there, so that the guarded function does
 * @param mayEndOtherwise whether it may panic again, or end the goroutine or the process: itself,
 *     or by a call that leads there, or that nobody can follow
 * @param isLookedAt whether the result of recover is used, if only compared with nil
 * @param communicates whether it sends something, or closes a channel
 * @param calls the calls that it makes or defers there, those of literals in it left out
 * @param assignments what it assigns there
 */
public record Aftermath(
    boolean goesOn,
    boolean mayEndOtherwise,
    boolean isLookedAt,
    boolean communicates,
    List<Site> calls,
    List<Assigned> assignments) {
  /** Copies the lists. */
  public Aftermath {
    calls = List.copyOf(calls);
    assignments = List.copyOf(assignments);
  }

  /** Whether the panic is over for good: the guarded function returns to its caller. */
  public boolean isSwallowed() {
    return goesOn && !mayEndOtherwise;
  }
}
