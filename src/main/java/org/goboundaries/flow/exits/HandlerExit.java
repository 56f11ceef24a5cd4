package org.goboundaries.flow.exits;

import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.handlers.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An exit of the process on the goroutine of one request, message or connection.
 *
 * @param evidence why the function is a handler; null where it serves a connection
 * @param start the go statement's call that starts it for each connection; null for a handler
 * @param path the calls from that function to the exit
 * @param lost what the exit loses of what the function has deferred
 * @param more further calls of the function that lead to an exit
 * @param isCertain whether it is no exit that somebody means
 */
public record HandlerExit(
    @Nullable Evidence evidence,
    @Nullable Site start,
    EndingPath path,
    List<LostCleanup> lost,
    List<EndingPath> more,
    boolean isCertain) {
  /** Copies the lists. */
  public HandlerExit {
    lost = List.copyOf(lost);
    more = List.copyOf(more);
  }

  /** Whether a call lies on one of the ways. */
  boolean leadsOver(Site site) {
    return path.sites().contains(site)
        || more.stream().anyMatch(other -> other.sites().contains(site));
  }
}
