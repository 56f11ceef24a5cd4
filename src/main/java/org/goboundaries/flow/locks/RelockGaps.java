package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;
import org.jspecify.annotations.Nullable;

/** Finds where a mutex is unlocked for a while under a deferred unlock. */
final class RelockGaps {
  private final Mutexes mutexes;
  private final MutexSites sites;
  private final MutexUses uses;

  RelockGaps(Mutexes mutexes, MutexUses uses) {
    this.mutexes = mutexes;
    this.sites = mutexes.sites();
    this.uses = uses;
  }

  /** Those of a function that panics may leave, in the order of the text. */
  List<RelockGap> in(Code code) {
    if (code.body() == null || !isCandidate(code)) {
      return List.of();
    }
    MutexAnalysis analysis = mutexes.analysis(code, HeldMutexes.NONE);
    Solution<HeldMutexes> solution = Solution.solve(analysis.body(), analysis);
    Map<Site, List<Integer>> points = new LinkedHashMap<>();
    Map<Site, AccessPath> paths = new LinkedHashMap<>();
    for (Departure end : analysis.body().defers().departures()) {
      boolean isPanic = end.outcome() == Outcome.PANICS && solution.isReached(end.point());
      HeldMutexes before = isPanic ? solution.before(end.point()) : HeldMutexes.NONE;
      for (AccessPath path : before.byPath().keySet()) {
        Site unlocked = before.freed(path);
        if (unlocked != null && unlocked.manner() == Manner.CALL && !isOperation(end, analysis)) {
          paths.put(unlocked, path);
          points.computeIfAbsent(unlocked, key -> new ArrayList<>()).add(end.point());
        }
      }
    }
    return paths.entrySet().stream()
        .map(each -> gap(each.getKey(), each.getValue(), points, analysis))
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isCandidate(Code code) {
    List<Site> all = sites.in(code);
    return all.stream().anyMatch(site -> is(site, Manner.DEFER) && sites.isReleasing(site))
        && all.stream().anyMatch(site -> is(site, Manner.CALL) && sites.isReleasing(site))
        && all.stream().anyMatch(site -> is(site, Manner.CALL) && sites.isLocking(site));
  }

  private static boolean is(Site site, Manner manner) {
    return site.manner() == manner;
  }

  private boolean isOperation(Departure end, MutexAnalysis analysis) {
    Site site = analysis.body().site(end.point());
    return site != null && sites.operation(site) != null;
  }

  private @Nullable RelockGap gap(
      Site unlocked, AccessPath path, Map<Site, List<Integer>> points, MutexAnalysis analysis) {
    FunctionBody body = analysis.body();
    List<Integer> all =
        points.getOrDefault(unlocked, List.of()).stream()
            .filter(point -> deferred(path, point, analysis) != null)
            .toList();
    Site relocked =
        sites.in(body.code()).stream()
            .filter(site -> is(site, Manner.CALL) && sites.isLocking(site))
            .filter(site -> path.equals(analysis.paths().receiver(site)))
            .filter(site -> body.mayFollow(unlocked, site))
            .findFirst()
            .orElse(null);
    Site deferred = all.isEmpty() ? null : deferred(path, all.get(0), analysis);
    return relocked == null || deferred == null || !uses.areFollowed(path)
        ? null
        : new RelockGap(path.toString(), unlocked, relocked, deferred, all);
  }

  /** The deferred call that unlocks it when the function is left; null where another one may. */
  private @Nullable Site deferred(AccessPath path, int point, MutexAnalysis analysis) {
    for (PendingDefer each : analysis.body().defers().at(point).calls()) {
      Site site = analysis.body().site(each.point());
      boolean isOurs =
          site != null && sites.isReleasing(site) && path.equals(analysis.paths().receiver(site));
      if (isOurs) {
        return each.isCertain() && !each.mayRepeat() ? site : null;
      } else if (site == null || mutexes.mayTake(site) || sites.operation(site) != null) {
        // what runs before may lock it again
        return null;
      }
    }
    return null;
  }
}
