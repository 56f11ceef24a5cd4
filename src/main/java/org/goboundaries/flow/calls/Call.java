package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.knowledge.Callback;
import org.jspecify.annotations.Nullable;

/**
 * An edge of the call graph: one piece of code has another one run.
 *
 * @param site where, in the code that has it run
 * @param to what runs
 * @param manner how the code that calls it at last does so: the site's own manner where nothing is
 *     passed
 * @param where on which goroutine, seen from the site's code
 * @param passed how it comes to run when it is passed; null where the site itself calls it
 * @param isCertain whether this, and nothing else, is what runs as far as the program shows: not so
 *     for a variable with several values, or an interface that several types implement or others
 *     may have been meant to
 */
public record Call(
    Site site,
    Code to,
    Manner manner,
    Where where,
    @Nullable PassedFunction passed,
    boolean isCertain) {
  /** The code that has it run. */
  public Code from() {
    return site.code();
  }

  /** Whether it runs on the goroutine of the site's code, as a part of what that does. */
  public boolean isHere() {
    return where == Where.HERE;
  }

  /** Whether the site itself names what runs. */
  public boolean isDirect() {
    return passed == null;
  }

  /** What a library does that gets what runs; null where no library has it run. */
  public @Nullable Callback library() {
    return passed == null ? null : passed.library();
  }

  /** The site, and the calls inside of what is called there that pass on what runs, or run it. */
  public List<Site> sites() {
    List<Site> sites = new ArrayList<>(List.of(site));
    sites.addAll(passed == null ? List.of() : passed.steps());
    return List.copyOf(sites);
  }
}
