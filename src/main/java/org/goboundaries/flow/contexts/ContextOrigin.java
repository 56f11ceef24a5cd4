package org.goboundaries.flow.contexts;

import java.util.List;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ContextCall.Stays;

/**
 * Where a context comes from.
 *
 * @param parent what it is derived from
 * @param stays what stays of it if nobody ends it, whatever its parent is
 * @param way the steps through helpers
 */
record ContextOrigin(Parent parent, Stays stays, List<Step> way) {
  /** Copies the steps. */
  ContextOrigin {
    way = List.copyOf(way);
  }
}
