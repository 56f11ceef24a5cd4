package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.MutexSummary.Acquisition;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that wait for a mutex which they hold themselves. Many threads may ask. */
public final class Deadlocks {
  private final CallGraph graph;
  private final Bodies bodies;
  private final Mutexes mutexes;
  private final MutexCalls calls;
  private final Reach acquiring;

  /** Of a program. */
  public Deadlocks(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.mutexes = new Mutexes(bodies, knowledge);
    this.calls = mutexes.calls();
    this.acquiring = Reach.of(graph, calls::isAcquiring, Reach::isCertainHere);
  }

  /** Those in a file, the first for each mutex that is taken, in the order of the text. */
  public List<Deadlock> in(GoFile file) {
    List<Deadlock> found = new ArrayList<>();
    for (Code code : graph.codes(file)) {
      if (code.body() != null && isCandidate(code)) {
        found.addAll(in(code));
      }
    }
    return found;
  }

  /** Whether a function takes a mutex, and makes another call that leads to one being taken. */
  private boolean isCandidate(Code code) {
    List<Site> sites = graph.sites(code);
    return sites.stream().anyMatch(this::mayHold)
        && sites.stream().filter(this::mayAcquire).limit(2).count() > 1;
  }

  private boolean mayAcquire(Site site) {
    return calls.isAcquiring(site)
        || graph.calls(site).stream().anyMatch(call -> acquiring.contains(call.to()));
  }

  /**
   * Whether behind a call a mutex may be held: it takes one, or calls what takes more than it
   * gives.
   */
  private boolean mayHold(Site site) {
    return calls.isAcquiring(site)
        || graph.calls(site).stream().anyMatch(call -> isUnbalanced(call.to()));
  }

  private boolean isUnbalanced(Code code) {
    List<Site> sites = acquiring.contains(code) ? graph.sites(code) : List.of();
    long taken = sites.stream().filter(calls::isAcquiring).count();
    return taken > sites.stream().filter(calls::isReleasing).count();
  }

  private List<Deadlock> in(Code code) {
    FunctionBody body = bodies.of(code);
    MutexAnalysis analysis = mutexes.analysis(code);
    Solution<HeldMutexes> solution = Solution.solve(body, analysis);
    List<Deadlock> found = new ArrayList<>();
    Set<Site> told = new HashSet<>();
    for (Site site : body.sites()) {
      Deadlock deadlock =
          calls.operation(site) == Operation.ONCE
              ? inOnce(site, analysis)
              : find(site, solution.before(site), analysis);
      if (deadlock != null && told.add(deadlock.taken())) {
        found.add(deadlock);
      }
    }
    return found;
  }

  private @Nullable Deadlock find(Site site, HeldMutexes held, MutexAnalysis analysis) {
    if (held.isEmpty() || site.manner() == Manner.GO) {
      return null;
    }
    Operation operation = calls.operation(site);
    if (operation != null) {
      AccessPath path = calls.isAcquiring(site) ? analysis.paths().receiver(site) : null;
      return path == null ? null : conflict(site, path, operation, held, List.of(site));
    }
    Call call = site.manner() == Manner.CALL ? mutexes.only(site) : null;
    Set<Acquisition> acquired =
        call == null ? Set.of() : mutexes.summary(call.to()).acquired().keySet();
    for (Acquisition each : acquired) {
      AccessPath path = analysis.here(each.path(), call);
      List<Site> way = new ArrayList<>(List.of(site));
      way.addAll(mutexes.summary(call.to()).acquired().getOrDefault(each, List.of()));
      Deadlock found = path == null ? null : conflict(site, path, each.operation(), held, way);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Deadlock conflict(
      Site site, AccessPath path, Operation operation, HeldMutexes held, List<Site> way) {
    Held taken = held.get(path);
    if (taken == null || operation == Operation.ONCE) {
      return null;
    } else if (site.manner() == Manner.DEFER) {
      return isGivenBack(site, path)
          ? null
          : new Deadlock(Kind.LOCK_DEFERRED, site, path.toString(), taken.site(), way);
    }
    boolean isRead = taken.mode() == Operation.RLOCK && operation == Operation.RLOCK;
    Kind kind = isRead ? Kind.READ_TWICE : Kind.LOCKED_TWICE;
    return new Deadlock(kind, site, path.toString(), taken.site(), way);
  }

  /**
   * Whether the function gives the mutex back anywhere, so that a deferred lock may find it free.
   */
  private boolean isGivenBack(Site deferred, AccessPath path) {
    MutexAnalysis analysis = mutexes.analysis(deferred.code());
    return graph.sites(deferred.code()).stream()
        .anyMatch(
            site ->
                calls.isReleasing(site) && path.equals(analysis.paths().receiver(site))
                    || graph.calls(site).stream()
                        .anyMatch(
                            call -> !mutexes.summary(call.to()).equals(MutexSummary.NOTHING)));
  }

  /** What {@code sync.Once} runs and asks for the same again. */
  private @Nullable Deadlock inOnce(Site site, MutexAnalysis analysis) {
    AccessPath once = analysis.paths().receiver(site);
    for (Call call : once == null ? List.<Call>of() : graph.calls(site)) {
      for (var each : mutexes.summary(call.to()).acquired().entrySet()) {
        boolean isSame =
            each.getKey().operation() == Operation.ONCE
                && once.equals(analysis.here(each.getKey().path(), call));
        if (isSame) {
          List<Site> way = each.getValue();
          return new Deadlock(Kind.ONCE_IN_ITSELF, way.get(0), once.toString(), site, way);
        }
      }
    }
    return null;
  }
}
