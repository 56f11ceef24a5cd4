package org.goboundaries.flow.threads;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;

/** Which calls depend on a state of their thread, be it through others: to open, dial, execute. */
public final class StateUses {
  /** How many calls are followed to what depends on it. */
  private static final int LONGEST = 3;

  private final CallGraph graph;
  private final AffineCalls affine;
  private final NamedRows<ThreadCall> rows;

  StateUses(CallGraph graph, Knowledge knowledge, AffineCalls affine) {
    this.graph = graph;
    this.affine = affine;
    this.rows = new NamedRows<>(knowledge.threadCalls());
  }

  /** Whether a call depends on a state of the thread itself. */
  public boolean uses(Site site, String state) {
    return rows.of(site.callee().names()).stream()
        .anyMatch(row -> row.effect() == Effect.USES && row.states().contains(state));
  }

  /** The calls behind a call to what depends on a state, that last; empty where there are none. */
  public List<Site> way(Site site, String state) {
    return way(site, state, LONGEST);
  }

  private List<Site> way(Site site, String state, int longest) {
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
      List<Site> way = isMade ? way(inner, state, longest - 1) : List.<Site>of();
      if (!way.isEmpty()) {
        return way;
      }
    }
    return List.of();
  }
}
