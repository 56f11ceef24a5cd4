package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The mutexes that a function takes whenever it returns, and that it has not given back before:
 * found on demand, through a few calls. For one thread.
 */
final class Acquisitions {
  /** A longer chain of calls is not followed: then a deadlock is missed. */
  private static final int DEEPEST = 4;

  private final Mutexes mutexes;
  private final CallGraph graph;
  private final List<Map<Code, Map<Acquisition, List<Site>>>> byDepth = new ArrayList<>();

  Acquisitions(Mutexes mutexes, CallGraph graph) {
    this.mutexes = mutexes;
    this.graph = graph;
    for (int depth = 0; depth <= DEEPEST; depth++) {
      byDepth.add(new HashMap<>());
    }
  }

  /** Each with the calls that lead there, the one that takes it last. */
  Map<Acquisition, List<Site>> of(Code code) {
    return of(code, DEEPEST);
  }

  private Map<Acquisition, List<Site>> of(Code code, int depth) {
    if (depth == 0 || code.body() == null || !mutexes.mayAcquire(code)) {
      return Map.of();
    }
    Map<Acquisition, List<Site>> known = byDepth.get(depth).get(code);
    if (known == null) {
      known = find(code, depth);
      byDepth.get(depth).put(code, known);
    }
    return known;
  }

  private Map<Acquisition, List<Site>> find(Code code, int depth) {
    Map<Acquisition, List<Site>> found = new LinkedHashMap<>();
    FunctionBody body = mutexes.body(code);
    MutexAnalysis analysis = mutexes.analysis(code);
    for (Site site : body.sites()) {
      if (site.manner() == Manner.CALL && isAlwaysMade(body, site)) {
        at(site, analysis, depth)
            .forEach(
                (each, way) -> {
                  if (!mayBeFree(each.path(), site, body, analysis)) {
                    found.putIfAbsent(each, way);
                  }
                });
      }
    }
    return found;
  }

  /** What a call takes, by paths of the function that makes it. */
  Map<Acquisition, List<Site>> at(Site site, MutexAnalysis analysis) {
    return at(site, analysis, DEEPEST + 1);
  }

  private Map<Acquisition, List<Site>> at(Site site, MutexAnalysis analysis, int depth) {
    Operation operation = mutexes.calls().operation(site);
    if (operation != null) {
      AccessPath path = mutexes.calls().isAcquiring(site) ? analysis.paths().receiver(site) : null;
      return path == null ? Map.of() : Map.of(new Acquisition(path, operation), List.of(site));
    }
    Call call = only(site);
    Map<Acquisition, List<Site>> found = new LinkedHashMap<>();
    if (call != null) {
      of(call.to(), depth - 1)
          .forEach(
              (each, behind) -> {
                AccessPath path = analysis.paths().atCaller(each.path(), call);
                if (path != null) {
                  List<Site> way = new ArrayList<>(List.of(site));
                  way.addAll(behind);
                  found.putIfAbsent(new Acquisition(path, each.operation()), way);
                }
              });
    }
    return found;
  }

  /** The only function that a call runs; null where there are several, or that isn't certain. */
  private @Nullable Call only(Site site) {
    List<Call> all = graph.calls(site);
    Call first = all.size() == 1 ? all.get(0) : null;
    return first != null && first.isDirect() && first.isCertain() && first.isHere() ? first : null;
  }

  private static boolean isAlwaysMade(FunctionBody body, Site site) {
    return !body.returns().isEmpty() && body.isAlwaysMade(site);
  }

  /** Whether a caller's lock may have been given back before a call. */
  private boolean mayBeFree(AccessPath path, Site site, FunctionBody body, MutexAnalysis analysis) {
    return body.sites().stream()
        .filter(earlier -> analysis.mayRelease(earlier, path))
        .anyMatch(earlier -> body.mayFollow(earlier, site) && !isOwn(earlier, path, analysis));
  }

  /** Whether a call gives back another mutex, that the function has taken itself. */
  private boolean isOwn(Site unlock, AccessPath path, MutexAnalysis analysis) {
    AccessPath own = mutexes.calls().isReleasing(unlock) ? analysis.paths().receiver(unlock) : null;
    return own != null
        && !own.equals(path)
        && mutexes.solution(unlock.code()).before(unlock).get(own) != null;
  }

  /**
   * A mutex that is taken.
   *
   * @param operation LOCK, RLOCK or ONCE
   */
  record Acquisition(AccessPath path, Operation operation) {}
}
