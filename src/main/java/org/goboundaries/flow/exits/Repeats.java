package org.goboundaries.flow.exits;

import java.util.Collections;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.types.model.Variable;

/** Whether the way to an exit does by hand what a deferred call would have done. */
final class Repeats {
  private final Bodies bodies;
  private final Cleanups cleanups;

  Repeats(Bodies bodies, Cleanups cleanups) {
    this.bodies = bodies;
    this.cleanups = cleanups;
  }

  /** Whether a call does it, after the defer statement or in what is called on the way. */
  boolean areOn(EndingPath path, Site exit, LostCleanup lost) {
    return isBefore(exit, lost)
        || path.sites().stream().anyMatch(site -> site != exit && isBefore(site, lost));
  }

  private boolean isBefore(Site site, LostCleanup lost) {
    FunctionBody body = site.code().body() == null ? null : bodies.of(site.code());
    boolean isHere = site.code() == lost.deferred().code();
    return body != null
        && body.sites().stream()
            .filter(earlier -> earlier != site && earlier.manner() == Manner.CALL)
            .filter(earlier -> doesTheSame(earlier, lost, isHere))
            .filter(earlier -> !isHere || body.mayFollow(lost.deferred(), earlier))
            .anyMatch(earlier -> body.mayFollow(earlier, site));
  }

  private boolean doesTheSame(Site site, LostCleanup lost, boolean isHere) {
    Reference callee = site.callee();
    boolean isSame = !callee.equals(Reference.UNKNOWN) && callee.equals(lost.deferred().callee());
    return (isSame && !callee.equals(lost.call().callee()))
        || (cleanups.mayCleanUp(site)
            && (!isHere || isAboutTheSame(site, lost))
            && cleanups.of(site).stream().anyMatch(each -> each.kind() == lost.kind()));
  }

  /** Whether two calls of one function name a variable in common, or one of them names none. */
  private boolean isAboutTheSame(Site site, LostCleanup lost) {
    Origins origins = new Origins(site.code().declaration(), bodies.answers(site.code()));
    Set<Variable> here = origins.withParts(origins.variables(site.node()));
    Set<Variable> there = origins.withParts(origins.variables(lost.deferred().node()));
    return here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there);
  }
}
