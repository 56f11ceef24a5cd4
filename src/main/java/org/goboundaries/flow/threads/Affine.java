package org.goboundaries.flow.threads;

import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.ThreadCall;

/**
 * A call that depends on its thread.
 *
 * @param row what the table says about it
 */
public record Affine(Site site, ThreadCall row) {
  /** Whether it is made at once. */
  public boolean isMade() {
    return site.manner() == Manner.CALL;
  }

  /** Whether it is made at once, and changes the thread. */
  public boolean isChangeMade() {
    return isMade() && row.effect().isChange();
  }
}
