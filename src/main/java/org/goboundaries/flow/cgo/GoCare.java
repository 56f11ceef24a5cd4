package org.goboundaries.flow.cgo;

import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * What Go does about interruptions around a call of C.
 *
 * @param isTaken whether it may do what is needed
 * @param lostMask the call that blocks signals before, on a thread that the goroutine may leave;
 *     null where none does
 */
record GoCare(boolean isTaken, @Nullable Site lostMask) {
  static final GoCare NONE = new GoCare(false, null);
  static final GoCare TAKEN = new GoCare(true, null);
}
