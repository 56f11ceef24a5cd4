package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.jspecify.annotations.Nullable;

/** Finds mutexes that stay locked when a panic leaves their function. */
final class InterruptedLocks {
  private final Mutexes mutexes;
  private final MutexSites sites;
  private final MutexUses uses;

  InterruptedLocks(Mutexes mutexes, MutexUses uses) {
    this.mutexes = mutexes;
    this.sites = mutexes.sites();
    this.uses = uses;
  }

  boolean isCandidate(Code code) {
    List<Site> all = sites.in(code);
    return code.body() != null
        && all.stream().anyMatch(site -> sites.isLocking(site) || sites.isTrying(site))
        && all.stream().anyMatch(InterruptedLocks::isPlain);
  }

  private static boolean isPlain(Site site) {
    return site.manner() == Manner.CALL;
  }

  /** Those of a function, in the order of the text. */
  List<InterruptedLock> in(Code code) {
    MutexAnalysis analysis = mutexes.analysis(code, HeldMutexes.NONE);
    Map<Left, List<Integer>> points = new LinkedHashMap<>();
    Solution<HeldMutexes> solution =
        Solution.solve(analysis.body(), new InterruptedAnalysis(analysis));
    for (Departure end : analysis.body().defers().departures()) {
      if (end.outcome() == Outcome.PANICS && solution.isReached(end.point())) {
        left(end, solution, analysis)
            .byPath()
            .forEach(
                (path, held) ->
                    points
                        .computeIfAbsent(new Left(path, held), key -> new ArrayList<>())
                        .add(end.point()));
      }
    }
    return points.entrySet().stream()
        .map(each -> lock(each.getKey(), each.getValue(), analysis))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(lock -> lock.taken().node().start()))
        .toList();
  }

  /** What is held when a panic has left the function. */
  private HeldMutexes left(Departure end, Solution<HeldMutexes> solution, MutexAnalysis analysis) {
    Site site = analysis.body().site(end.point());
    HeldMutexes before = solution.before(end.point());
    boolean isOperation = site != null && sites.operation(site) != null;
    return isOperation
        ? HeldMutexes.NONE
        : solution.behindDefers(end, before.join(solution.after(end.point()))).onlyHeld();
  }

  private @Nullable InterruptedLock lock(Left left, List<Integer> points, MutexAnalysis analysis) {
    AccessPath path = left.path();
    Site taken = left.held().site();
    boolean isOwn = sites.isLocking(taken) || sites.isTrying(taken);
    Site released = isOwn ? released(path, taken, analysis) : null;
    boolean isReading = left.held().mode() != Mode.WRITE;
    return released == null
            || path.isParameter()
            || !uses.areFollowed(path)
            || isReading && !uses.areWriting(path)
        ? null
        : new InterruptedLock(path, isReading, uses.areOwn(path), taken, released, points);
  }

  private @Nullable Site released(AccessPath path, Site taken, MutexAnalysis analysis) {
    return sites.in(taken.code()).stream()
        .filter(site -> isPlain(site) && sites.isReleasing(site))
        .filter(site -> Objects.equals(path, analysis.paths().receiver(site)))
        .filter(site -> analysis.body().mayFollow(taken, site))
        .findFirst()
        .orElse(null);
  }

  /** What is held, and since where. */
  private record Left(AccessPath path, Held held) {}
}
