package org.goboundaries.flow.summaries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;

/**
 * The code that leads to calls of one kind, or to one function, and the shortest way there: a
 * search that begins at the end and goes against the edges of the call graph, each of which is
 * taken once. Immutable; may be used by many threads.
 */
public final class Reach {
  private final CallGraph graph;
  private final Predicate<Site> isEnd;
  private final Predicate<Call> isTaken;
  private final Map<Code, Site> ends;
  private final ShortestPaths<Code, Call> paths;

  private Reach(
      CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken, Map<Code, Site> ends) {
    this.graph = graph;
    this.isEnd = isEnd;
    this.isTaken = isTaken;
    this.ends = ends;
    this.paths = ShortestPaths.from(ends.keySet(), this::entering, Call::from);
  }

  private Reach(CallGraph graph, Code end, Predicate<Call> isTaken, int longest) {
    this.graph = graph;
    this.isEnd = site -> false;
    this.isTaken = isTaken;
    this.ends = Map.of();
    this.paths = ShortestPaths.within(longest, List.of(end), this::entering, Call::from);
  }

  private List<Call> entering(Code code) {
    List<Call> all = graph.entering(code);
    if (all.isEmpty()) {
      return all;
    }
    List<Call> taken = new ArrayList<>(all.size());
    for (Call call : all) {
      if (isTaken.test(call)) {
        taken.add(call);
      }
    }
    return taken;
  }

  /**
   * The code that leads to calls of one kind.
   *
   * @param isEnd the calls to find ways to
   * @param isTaken the edges that a way may take
   */
  public static Reach of(CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    return of(graph, graph.codes(), isEnd, isTaken);
  }

  /**
   * The code that leads to calls of one kind.
   *
   * @param codes the code that may make such calls; no other is asked for them
   * @param isEnd the calls to find ways to
   * @param isTaken the edges that a way may take
   */
  public static Reach of(
      CallGraph graph, Iterable<Code> codes, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    Map<Code, Site> ends = new LinkedHashMap<>();
    for (Code code : codes) {
      for (Site site : graph.sites(code)) {
        if (isEnd.test(site)) {
          ends.put(code, site);
          break;
        }
      }
    }
    return new Reach(graph, isEnd, isTaken, ends);
  }

  /**
   * The code that leads to calls of one kind.
   *
   * @param name asked about last words of what is called; calls of no other are asked for
   * @param isEnd the calls to find ways to
   * @param isTaken the edges that a way may take
   */
  public static Reach named(
      CallGraph graph, Predicate<String> name, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    Map<Code, Site> ends = new LinkedHashMap<>();
    for (Site site : graph.sites(name)) {
      if (isEnd.test(site)) {
        ends.putIfAbsent(site.code(), site);
      }
    }
    return new Reach(graph, isEnd, isTaken, ends);
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
    return new Reach(graph, code, isTaken, longest);
  }

  /** Whether an edge stays on its goroutine, and is known to be taken when its site is reached. */
  public static boolean isCertainHere(Call call) {
    return call.isHere() && call.isCertain();
  }

  /** The code that makes such calls itself, in the order in which it was asked. */
  public Set<Code> ends() {
    return Collections.unmodifiableSet(ends.keySet());
  }

  /** Whether code makes such a call, or leads to code that does. */
  public boolean contains(Code code) {
    return paths.contains(code);
  }

  /** All code that leads to the end, the shortest ways first. */
  public List<Code> codes() {
    return List.copyOf(paths.nodes());
  }

  /** How many calls lead from code to the end, that included; 0 where there is no way. */
  public int length(Code code) {
    return contains(code) ? paths.length(code) + (ends.isEmpty() ? 0 : 1) : 0;
  }

  /** The edges of the shortest way from code; none where there is no way. */
  public List<Call> edges(Code code) {
    if (!contains(code)) {
      return List.of();
    }
    List<Call> edges = new ArrayList<>(paths.path(code));
    Collections.reverse(edges);
    return List.copyOf(edges);
  }

  /** The calls that are made on the way from code, the end last; empty where there is no way. */
  public List<Site> way(Code code) {
    Site end = contains(code) ? ends.get(paths.start(code)) : null;
    return sites(edges(code), end == null ? List.of() : List.of(end));
  }

  /**
   * The shortest way of calls that are possible, for instance because a run comes to them; empty
   * where there is none. Searches anew: for the few ways that turn out to be impossible.
   */
  public List<Site> way(Code code, Predicate<Site> isPossible) {
    return ShortestPaths.toNearest(
            at -> end(at, isPossible).isPresent(), code, at -> leaving(at, isPossible), Call::to)
        .map(edges -> sites(edges, end(endOf(code, edges), isPossible).stream().toList()))
        .orElse(List.of());
  }

  private Optional<Site> end(Code code, Predicate<Site> isPossible) {
    return graph.sites(code).stream().filter(isEnd.and(isPossible)).findFirst();
  }

  private List<Call> leaving(Code code, Predicate<Site> isPossible) {
    return graph.sites(code).stream()
        .flatMap(site -> graph.calls(site).stream())
        // what is possible is the dearer question
        .filter(call -> isTaken.test(call) && contains(call.to()) && isPossible.test(call.site()))
        .toList();
  }

  private static Code endOf(Code start, List<Call> edges) {
    return edges.isEmpty() ? start : edges.get(edges.size() - 1).to();
  }

  private static List<Site> sites(List<Call> edges, List<Site> ends) {
    List<Site> sites = new ArrayList<>();
    edges.forEach(edge -> sites.addAll(edge.sites()));
    sites.addAll(ends);
    return List.copyOf(sites);
  }
}
