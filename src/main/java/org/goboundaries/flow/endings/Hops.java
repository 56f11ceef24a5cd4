package org.goboundaries.flow.endings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * For all code at once, the shortest way to a call of one kind on the same goroutine: a search that
 * begins at these calls and goes against the edges of the call graph, each of which is taken once.
 */
final class Hops {
  private final Map<Code, Hop> hops = new IdentityHashMap<>();

  Hops(CallGraph graph, Predicate<Site> isEnd) {
    Deque<Code> open = new ArrayDeque<>();
    for (Code code : graph.codes()) {
      for (Site site : graph.sites(code)) {
        if (site.manner() != Manner.GO && !hops.containsKey(code) && isEnd.test(site)) {
          hops.put(code, new Hop(site, null, 1));
          open.add(code);
        }
      }
    }
    while (!open.isEmpty()) {
      Code code = open.remove();
      Hop hop = hops.get(code);
      for (Call call : graph.entering(code)) {
        if (hop != null && isOnTheWay(call) && !hops.containsKey(call.from())) {
          hops.put(call.from(), new Hop(call.site(), call, hop.length() + 1));
          open.add(call.from());
        }
      }
    }
  }

  /** Whether an edge stays on its goroutine, and is known to be taken when the site is reached. */
  static boolean isOnTheWay(Call call) {
    return call.isHere() && call.isCertain();
  }

  /** The first step from code; null where no way is known. */
  @Nullable Hop from(Code code) {
    return hops.get(code);
  }

  /** The calls that are made on the way from code, the end last. */
  List<Site> way(Code code) {
    List<Site> sites = new ArrayList<>();
    Code at = code;
    while (at != null) {
      Hop hop = hops.get(at);
      at = null;
      if (hop != null) {
        sites.add(hop.site());
        Call call = hop.call();
        if (call != null && call.handing() != null) {
          sites.addAll(call.handing().steps());
        }
        at = hop.next();
      }
    }
    return List.copyOf(sites);
  }
}
