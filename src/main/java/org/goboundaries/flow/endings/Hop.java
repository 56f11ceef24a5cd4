package org.goboundaries.flow.endings;

import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * The first step of the shortest way from code to a call that ends its goroutine.
 *
 * @param site the call to make
 * @param call the edge to go; null where the site itself is the end
 * @param length how many calls lead to the end, that included
 */
record Hop(Site site, @Nullable Call call, int length) {
  /** The code that comes next. */
  @Nullable Code next() {
    return call == null ? null : call.to();
  }
}
