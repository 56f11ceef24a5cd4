package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that are started where a thread is changed, and rely on the change. */
final class LeavingGoroutines {
  /** How many calls of the new goroutine are followed to what relies on the change. */
  private static final int LONGEST = 3;

  private final CallGraph graph;
  private final AffineCalls affine;
  private final Locks locks;
  private final NamedRows<ThreadCall> rows;

  LeavingGoroutines(CallGraph graph, Knowledge knowledge, AffineCalls affine, Locks locks) {
    this.graph = graph;
    this.affine = affine;
    this.locks = locks;
    this.rows = new NamedRows<>(knowledge.threadCalls());
  }

  /** Those in a function, in the order of the text. */
  List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    if (code.body() == null || affine.in(code).isEmpty()) {
      return found;
    }
    for (Site start : graph.sites(code)) {
      Affine change = start.manner() == Manner.GO ? changeBefore(start) : null;
      List<Site> way = change == null ? List.of() : wayToUse(start, change.row().state(), LONGEST);
      if (change != null && !way.isEmpty()) {
        Site use = way.get(way.size() - 1);
        found.add(
            new ThreadDefect(Reason.LEFT, Step.callee(start), change, use.calledName())
                .with(change.site(), ThreadDefect.CHANGED)
                .with(use, "this relies on it"));
      }
    }
    return found;
  }

  /** The change that a locked goroutine has made before, and not taken back. */
  private @Nullable Affine changeBefore(Site start) {
    FunctionBody body = locks.body(start.code());
    Affine last = null;
    for (Affine call : affine.in(start.code())) {
      boolean isChange = call.row().effect().isChange() && call.site().manner() == Manner.CALL;
      if (isChange && body.isAlwaysBefore(call.site(), start) && locks.held(call.site()) > 0) {
        last = call;
      }
    }
    return last != null && locks.held(start) > 0 && !isTakenBack(last, start) ? last : null;
  }

  private boolean isTakenBack(Affine change, Site start) {
    FunctionBody body = locks.body(start.code());
    return graph.sites(start.code()).stream()
        .filter(site -> site != change.site() && affine.mayChange(site, change.row().state()))
        .anyMatch(site -> site.manner() == Manner.CALL && body.mayFollow(site, start));
  }

  /** The calls from the start of a goroutine to what relies on a state of the thread, that last. */
  private List<Site> wayToUse(Site site, String state, int longest) {
    List<Call> calls = graph.calls(site);
    boolean isCertain = calls.size() == 1 && calls.get(0).isDirect() && calls.get(0).isCertain();
    if (!isCertain || longest == 0 || affine.leadTo(calls.get(0).to())) {
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
