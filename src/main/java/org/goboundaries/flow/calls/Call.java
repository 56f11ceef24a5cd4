package org.goboundaries.flow.calls;

import org.jspecify.annotations.Nullable;

/**
 * An edge of the call graph: one piece of code has another one run.
 *
 * @param site where, in the code that has it run
 * @param to what runs
 * @param manner how the code that calls it at last does so: the site's own manner where nothing is
 *     handed over
 * @param isElsewhere whether it runs on another goroutine than the site's code
 * @param handing how it comes to run when it is handed over; null where the site itself calls it
 * @param isCertain whether this, and nothing else, is what runs; a call through an interface or a
 *     variable with several values is not
 */
public record Call(
    Site site,
    Code to,
    Manner manner,
    boolean isElsewhere,
    @Nullable Handing handing,
    boolean isCertain) {
  /** The code that has it run. */
  public Code from() {
    return site.code();
  }

  /** Whether the site itself names what runs. */
  public boolean isDirect() {
    return handing == null;
  }
}
