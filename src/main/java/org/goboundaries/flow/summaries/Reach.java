package org.goboundaries.flow.summaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;

/**
 * The code that leads to calls of one kind, and the shortest way there: a search that begins at
 * these calls and goes against the edges of the call graph. Immutable; may be used by many threads.
 */
public final class Reach {
  private final Map<Code, Site> ends;
  private final ShortestPaths<Code, Call> paths;

  private Reach(Map<Code, Site> ends, ShortestPaths<Code, Call> paths) {
    this.ends = ends;
    this.paths = paths;
  }

  /**
   * Searches a call graph.
   *
   * @param isEnd the calls to find ways to
   * @param isTaken the edges that a way may take
   */
  public static Reach of(CallGraph graph, Predicate<Site> isEnd, Predicate<Call> isTaken) {
    Map<Code, Site> ends = new LinkedHashMap<>();
    for (Code code : graph.codes()) {
      for (Site site : graph.sites(code)) {
        if (!ends.containsKey(code) && isEnd.test(site)) {
          ends.put(code, site);
        }
      }
    }
    return new Reach(
        ends,
        ShortestPaths.from(
            ends.keySet(),
            code -> graph.entering(code).stream().filter(isTaken).toList(),
            Call::from));
  }

  /** Whether an edge stays on its goroutine, and is known to be taken when its site is reached. */
  public static boolean isCertainHere(Call call) {
    return call.isHere() && call.isCertain();
  }

  /** Whether code makes such a call, or leads to code that does. */
  public boolean contains(Code code) {
    return paths.contains(code);
  }

  /** How many calls lead from code to the end, that included; 0 where there is no way. */
  public int length(Code code) {
    return contains(code) ? paths.length(code) + 1 : 0;
  }

  /** The calls that are made on the way from code, the end last; empty where there is no way. */
  public List<Site> way(Code code) {
    if (!contains(code)) {
      return List.of();
    }
    List<Site> sites = new ArrayList<>();
    List<Call> calls = paths.path(code);
    for (int i = calls.size() - 1; i >= 0; i--) {
      Call call = calls.get(i);
      sites.add(call.site());
      if (call.handing() != null) {
        sites.addAll(call.handing().steps());
      }
    }
    sites.add(ends.get(paths.start(code)));
    return List.copyOf(sites);
  }
}
