package org.goboundaries.flow.summaries;

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
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * The code that leads to calls of one kind, and the shortest way there: a search that begins at
 * these calls and goes against the edges of the call graph, each of which is taken once. Immutable;
 * may be used by many threads.
 */
public final class Reach {
  private final CallGraph graph;
  private final Predicate<Site> isEnd;
  private final Predicate<Call> isTaken;
  private final Map<Code, Hop> hops = new IdentityHashMap<>();

  private Reach(CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    this.graph = graph;
    this.isEnd = isEnd;
    this.isTaken = isTaken;
  }

  /**
   * Searches a call graph.
   *
   * @param isEnd the calls to find ways to
   * @param isTaken the edges that a way may take
   */
  public static Reach of(CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    Reach reach = new Reach(graph, isEnd, isTaken);
    Deque<Code> open = new ArrayDeque<>();
    for (Code code : graph.codes()) {
      for (Site site : graph.sites(code)) {
        if (!reach.hops.containsKey(code) && isEnd.test(site)) {
          reach.hops.put(code, new Hop(site, null, 1));
          open.add(code);
        }
      }
    }
    reach.search(open);
    return reach;
  }

  private void search(Deque<Code> open) {
    while (!open.isEmpty()) {
      Code code = open.remove();
      int length = length(code) + 1;
      for (Call call : graph.entering(code)) {
        if (!hops.containsKey(call.from()) && isTaken.test(call)) {
          hops.put(call.from(), new Hop(call.site(), call, length));
          open.add(call.from());
        }
      }
    }
  }

  /** Whether an edge stays on its goroutine, and is known to be taken when its site is reached. */
  public static boolean isCertainHere(Call call) {
    return call.isHere() && call.isCertain();
  }

  /** Whether code makes such a call, or leads to code that does. */
  public boolean contains(Code code) {
    return hops.containsKey(code);
  }

  /** How many calls lead from code to the end, that included; 0 where there is no way. */
  public int length(Code code) {
    Hop hop = hops.get(code);
    return hop == null ? 0 : hop.length();
  }

  /** The calls that are made on the way from code, the end last; empty where there is no way. */
  public List<Site> way(Code code) {
    List<Site> sites = new ArrayList<>();
    Hop hop = hops.get(code);
    while (hop != null) {
      sites.add(hop.site());
      Call call = hop.call();
      if (call != null && call.handing() != null) {
        sites.addAll(call.handing().steps());
      }
      hop = call == null ? null : hops.get(call.to());
    }
    return List.copyOf(sites);
  }

  /**
   * The shortest way of calls that are possible, for instance because a run comes to them; empty
   * where there is none. Searches anew: for the few ways that turn out to be impossible.
   */
  public List<Site> way(Code code, Predicate<Site> isPossible) {
    Map<Code, List<Site>> ways = new IdentityHashMap<>();
    Deque<Code> open = new ArrayDeque<>();
    ways.put(code, List.of());
    open.add(code);
    while (!open.isEmpty()) {
      Code at = open.remove();
      List<Site> before = ways.getOrDefault(at, List.of());
      for (Site site : graph.sites(at)) {
        if (isEnd.test(site) && isPossible.test(site)) {
          return with(before, site, null);
        }
        for (Call call : graph.calls(site)) {
          boolean isNext = isTaken.test(call) && contains(call.to()) && isPossible.test(site);
          if (isNext && ways.putIfAbsent(call.to(), with(before, site, call)) == null) {
            open.add(call.to());
          }
        }
      }
    }
    return List.of();
  }

  private static List<Site> with(List<Site> before, Site site, @Nullable Call call) {
    List<Site> longer = new ArrayList<>(before);
    longer.add(site);
    if (call != null && call.handing() != null) {
      longer.addAll(call.handing().steps());
    }
    return longer;
  }

  /**
   * The first step of the shortest way.
   *
   * @param call the edge to take; null where the site itself is the end
   */
  private record Hop(Site site, @Nullable Call call, int length) {}
}
