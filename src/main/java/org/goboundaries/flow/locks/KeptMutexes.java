package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Finds functions that return with a mutex which they give back on other paths. */
final class KeptMutexes {
  private final Mutexes mutexes;
  private final MutexSites sites;
  private final MutexUses uses;
  private final Candidates candidates;

  KeptMutexes(Mutexes mutexes, MutexUses uses, Candidates candidates) {
    this.mutexes = mutexes;
    this.sites = mutexes.sites();
    this.uses = uses;
    this.candidates = candidates;
  }

  /** Those in a file, in the order of the text. */
  List<KeptMutex> in(GoFile file) {
    List<KeptMutex> found = new ArrayList<>();
    for (Code code : mutexes.graph().codes(file)) {
      if (candidates.mayKeep(code)) {
        found.addAll(in(code));
      }
    }
    found.sort(Comparator.comparingInt(kept -> kept.returns().get(0).start()));
    return found;
  }

  private List<KeptMutex> in(Code code) {
    MutexAnalysis analysis = mutexes.analysis(code, HeldMutexes.NONE);
    FunctionBody body = analysis.body();
    Solution<HeldMutexes> solution = Solution.solve(body, analysis);
    Map<Departure, HeldMutexes> ends = new LinkedHashMap<>();
    for (Departure end : body.defers().departures()) {
      if (end.outcome() == Outcome.RETURNS && solution.isReached(end.point())) {
        ends.put(end, solution.atEnd(end).onlyHeld());
      }
    }
    Map<AccessPath, List<Departure>> keeping = new LinkedHashMap<>();
    ends.forEach(
        (end, held) ->
            held.byPath()
                .keySet()
                .forEach(path -> keeping.computeIfAbsent(path, key -> new ArrayList<>()).add(end)));
    List<KeptMutex> found = new ArrayList<>();
    keeping.forEach(
        (path, with) -> {
          Held held = Objects.requireNonNull(ends.get(with.get(0))).get(path);
          KeptMutex kept = held == null ? null : kept(path, held, with, ends, analysis);
          if (kept != null) {
            found.add(kept);
          }
        });
    return found;
  }

  private @Nullable KeptMutex kept(
      AccessPath path,
      Held held,
      List<Departure> with,
      Map<Departure, HeldMutexes> ends,
      MutexAnalysis analysis) {
    boolean isOwn = sites.isLocking(held.site()) || sites.isTrying(held.site());
    Site released = isOwn ? released(path, held, ends, analysis) : null;
    List<Node> returns = with.stream().map(end -> node(end, analysis.body())).toList();
    List<Node> free =
        ends.keySet().stream()
            .filter(end -> !with.contains(end))
            .map(end -> node(end, analysis.body()))
            .toList();
    LockStatusResults results = new LockStatusResults(analysis.body(), returns, free);
    if (released == null
        || held.mode() == Mode.READ_AGAIN
        || mayBeGivenBack(path, held.site(), results)) {
      return null;
    }
    boolean isFixable =
        analysis.body().sites().stream().noneMatch(site -> site.manner() == Manner.DEFER);
    return new KeptMutex(path.toString(), held.site(), released, returns, isFixable);
  }

  private static Node node(Departure end, FunctionBody body) {
    Node node = body.graph().node(end.point());
    boolean isReturn = body.graph().kind(end.point()) == PointKind.RETURN;
    return node != null && isReturn ? node : body.block();
  }

  /** A call that gives the mutex back on a path to a return without it; null where none does. */
  private @Nullable Site released(
      AccessPath path, Held held, Map<Departure, HeldMutexes> ends, MutexAnalysis analysis) {
    FunctionBody body = analysis.body();
    for (Site site : sites.in(body.code())) {
      boolean isRelease =
          sites.isReleasing(site)
              && site.manner() == Manner.CALL
              && path.equals(analysis.paths().receiver(site))
              && body.mayFollow(held.site(), site);
      for (Map.Entry<Departure, HeldMutexes> end : ends.entrySet()) {
        boolean isFree = end.getValue().get(path) == null;
        if (isRelease && isFree && body.mayFollow(body.point(site), end.getKey().point())) {
          return site;
        }
      }
    }
    return null;
  }

  /** Whether anybody else gives back such a mutex, or may, outside of what is analysed. */
  private boolean mayBeGivenBack(AccessPath path, Site taken, LockStatusResults results) {
    Variable mutex = path.last();
    Code code = taken.code();
    boolean isOpen =
        mutex.isExported()
            && mutex.kind() != Variable.Kind.LOCAL
            && code.symbol() != null
            && code.symbol().isExported()
            && isExported(path.root().type());
    return isOpen && results.areTelling() || path.isParameter() || !uses.areOwn(path);
  }

  /** Whether others can name the type of an object. */
  private static boolean isExported(Type root) {
    Type type = root.underlying() instanceof Pointer pointer ? pointer.element() : root;
    return !(type instanceof Named named) || named.symbol().isExported();
  }
}
