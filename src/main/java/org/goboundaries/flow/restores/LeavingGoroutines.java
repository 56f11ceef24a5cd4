package org.goboundaries.flow.restores;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.flow.witness.Step;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that are started where a thread is changed, and rely on the change. */
public record LeavingGoroutines(Threads threads) implements ThreadRule {
  @Override
  public List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    for (Site start : sites(code)) {
      Affine change = start.manner() == Manner.GO ? changeBefore(start) : null;
      List<Site> way = change == null ? List.of() : threads.uses().way(start, change.row().state());
      if (change != null && !way.isEmpty()) {
        Site use = way.get(way.size() - 1);
        found.add(
            new ThreadDefect(Reason.PLAIN, Step.callee(start), use.calledName(), change)
                .with(change.site(), AffineCalls.CHANGED)
                .with(use, "this relies on it"));
      }
    }
    return found;
  }

  private List<Site> sites(Code code) {
    return threads.calls().in(code).isEmpty() ? List.of() : threads.graph().sites(code);
  }

  /** The change that a locked goroutine has made before, and not taken back. */
  private @Nullable Affine changeBefore(Site start) {
    FunctionBody body = threads.body(start.code());
    return threads
        .calls()
        .changes(start.code())
        .filter(call -> body.isAlwaysBefore(call.site(), start))
        .filter(call -> threads.locks().held(call.site()) > 0)
        .reduce((first, last) -> last)
        .filter(last -> threads.locks().held(start) > 0 && !isTakenBack(last, start))
        .orElse(null);
  }

  private boolean isTakenBack(Affine change, Site start) {
    FunctionBody body = threads.body(start.code());
    return threads.graph().sites(start.code()).stream()
        .filter(site -> site != change.site())
        .filter(site -> threads.calls().mayChange(site, change.row().state()))
        .anyMatch(site -> site.manner() == Manner.CALL && body.mayFollow(site, start));
  }
}
