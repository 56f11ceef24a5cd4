package org.goboundaries.flow.exits;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Cleanup;

/**
 * A clean-up that a deferred call would have done.
 *
 * @param deferred the call in the defer statement
 * @param call the clean-up itself: the same, or a call in what is deferred
 * @param kind what is lost without it
 * @param isCertain whether something is lost for certain: the deferred call always does it, and
 *     there is something to do
 */
public record LostCleanup(Site deferred, Site call, Cleanup.Kind kind, boolean isCertain) {
  /** Whether the defer statement itself names the clean-up. */
  public boolean isDirect() {
    return deferred == call;
  }

  LostCleanup doubted() {
    return new LostCleanup(deferred, call, kind, false);
  }
}
