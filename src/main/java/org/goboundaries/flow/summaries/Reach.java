package org.goboundaries.flow.summaries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * The code that leads to calls of one kind, or to one function, and the shortest way there: a
 * search that begins at the end and goes against the edges of the call graph, each of which is
 * taken once. Immutable; may be used by many threads.
 */
public final class Reach {
  private final CallGraph graph;
  private final Predicate<Site> isEnd;
  private final Predicate<Call> isTaken;
  private final Map<Code, Hop> hops = new LinkedHashMap<>();

  private Reach(CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    this.graph = graph;
    this.isEnd = isEnd;
    this.isTaken = isTaken;
  }

  /**
   * The code that leads to calls of one kind.
   *
   * @param isEnd the calls to find ways to
   * @param isTaken the edges that a way may take
   */
  public static Reach of(CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    Reach reach = new Reach(graph, isEnd, isTaken);
    for (Code code : graph.codes()) {
      for (Site site : graph.sites(code)) {
        if (!reach.hops.containsKey(code) && isEnd.test(site)) {
          reach.hops.put(code, new Hop(site, null, 1));
        }
      }
    }
    reach.search(Integer.MAX_VALUE);
    return reach;
  }

  /**
   * The code that leads to a function, that function included.
   *
   * @param isTaken the edges that a way may take
   */
  public static Reach to(CallGraph graph, Code code, Predicate<Call> isTaken) {
    return to(graph, code, isTaken, Integer.MAX_VALUE);
  }

  /**
   * The code that leads to a function by a few calls, that function included.
   *
   * @param isTaken the edges that a way may take
   * @param longest how many edges a way has at most
   */
  public static Reach to(CallGraph graph, Code code, Predicate<Call> isTaken, int longest) {
    Reach reach = new Reach(graph, site -> false, isTaken);
    reach.hops.put(code, new Hop(null, null, 0));
    reach.search(longest);
    return reach;
  }

  private void search(int longest) {
    Deque<Code> open = new ArrayDeque<>(hops.keySet());
    while (!open.isEmpty()) {
      Code code = open.remove();
      int length = length(code) + 1;
      for (Call call : length > longest ? List.<Call>of() : graph.entering(code)) {
        if (!hops.containsKey(call.from()) && isTaken.test(call)) {
          hops.put(call.from(), new Hop(null, call, length));
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

  /** All code that leads to the end, the shortest ways first. */
  public List<Code> codes() {
    return List.copyOf(hops.keySet());
  }

  /** How many calls lead from code to the end, that included; 0 where there is no way. */
  public int length(Code code) {
    Hop hop = hops.get(code);
    return hop == null ? 0 : hop.length();
  }

  /** The edges of the shortest way from code; none where there is no way. */
  public List<Call> edges(Code code) {
    List<Call> edges = new ArrayList<>();
    for (Call edge = edge(code); edge != null; edge = edge(edge.to())) {
      edges.add(edge);
    }
    return List.copyOf(edges);
  }

  private @Nullable Call edge(Code code) {
    Hop hop = hops.get(code);
    return hop == null ? null : hop.call();
  }

  /** The calls that are made on the way from code, the end last; empty where there is no way. */
  public List<Site> way(Code code) {
    List<Site> sites = new ArrayList<>();
    Code at = code;
    for (Call edge : edges(code)) {
      sites.addAll(edge.sites());
      at = edge.to();
    }
    Hop last = hops.get(at);
    if (last != null && last.end() != null) {
      sites.add(last.end());
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
          return with(before, List.of(site));
        }
        for (Call call : graph.calls(site)) {
          boolean isNext = isTaken.test(call) && contains(call.to()) && isPossible.test(site);
          if (isNext && ways.putIfAbsent(call.to(), with(before, call.sites())) == null) {
            open.add(call.to());
          }
        }
      }
    }
    return List.of();
  }

  private static List<Site> with(List<Site> before, List<Site> more) {
    List<Site> longer = new ArrayList<>(before);
    longer.addAll(more);
    return longer;
  }

  /**
   * The first step of the shortest way.
   *
   * @param end the call that is looked for; null where another one leads to it
   * @param call the edge to take; null at the end
   * @param length how many calls the way has
   */
  private record Hop(@Nullable Site end, @Nullable Call call, int length) {}
}
