package org.goboundaries.flow.restores;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that are started where a thread is changed, and rely on the change. */
public final class LeavingGoroutines implements ThreadRule {
  /** How many calls of the new goroutine are followed to what relies on the change. */
  private static final int LONGEST = 3;

  private final Threads threads;
  private final CallGraph graph;
  private final NamedRows<ThreadCall> rows;

  /** Of a program. */
  public LeavingGoroutines(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.rows = new NamedRows<>(threads.knowledge().threadCalls());
  }

  @Override
  public List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    for (Site start : threads.calls().in(code).isEmpty() ? List.<Site>of() : graph.sites(code)) {
      Affine change = start.manner() == Manner.GO ? changeBefore(start) : null;
      List<Site> way = change == null ? List.of() : wayToUse(start, change.row().state(), LONGEST);
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
    return graph.sites(start.code()).stream()
        .filter(site -> site != change.site())
        .filter(site -> threads.calls().mayChange(site, change.row().state()))
        .anyMatch(site -> site.manner() == Manner.CALL && body.mayFollow(site, start));
  }

  /** The calls from the start of a goroutine to what relies on a state of the thread, that last. */
  private List<Site> wayToUse(Site site, String state, int longest) {
    List<Call> calls = graph.calls(site);
    boolean isCertain = calls.size() == 1 && calls.get(0).isDirect() && calls.get(0).isCertain();
    if (!isCertain || longest == 0 || threads.calls().leadTo(calls.get(0).to())) {
      return List.of();
    }
    for (Site inner : graph.sites(calls.get(0).to())) {
      boolean isMade = inner.manner() == Manner.CALL;
      if (isMade && uses(inner, state)) {
        return List.of(inner);
      }
      List<Site> way = isMade ? wayToUse(inner, state, longest - 1) : List.<Site>of();
      if (!way.isEmpty()) {
        return way;
      }
    }
    return List.of();
  }

  private boolean uses(Site site, String state) {
    return rows.of(site.callee().names()).stream()
        .anyMatch(row -> row.effect() == Effect.USES && row.states().contains(state));
  }
}
