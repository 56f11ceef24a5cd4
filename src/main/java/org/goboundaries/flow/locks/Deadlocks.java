package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that wait for a mutex which they hold themselves. Many threads may ask. */
public final class Deadlocks {
  private final Mutexes mutexes;
  private final MutexCalls calls;

  /** Of a program. */
  public Deadlocks(Bodies bodies, Knowledge knowledge) {
    this.mutexes = new Mutexes(bodies, knowledge);
    this.calls = mutexes.calls();
  }

  /** Those in a file, the first for each mutex that is taken, in the order of the text. */
  public synchronized List<Deadlock> in(GoFile file) {
    List<Deadlock> found = new ArrayList<>();
    for (Code code : mutexes.graph().codes(file)) {
      if (code.body() != null && isCandidate(code)) {
        found.addAll(in(code));
      }
    }
    return found;
  }

  /** Whether a function takes a mutex, and makes another call that leads to one being taken. */
  private boolean isCandidate(Code code) {
    List<Site> sites = mutexes.graph().sites(code);
    return sites.stream().anyMatch(this::mayHold)
        && (sites.stream().filter(this::mayAcquire).limit(2).count() > 1
            || sites.stream().anyMatch(this::leadsToMore));
  }

  /** Whether what a call takes is held while a function runs that takes something, too. */
  private boolean leadsToMore(Site site) {
    return calls.operation(site) == Operation.ONCE
        && mutexes.graph().calls(site).stream().anyMatch(call -> mutexes.mayAcquire(call.to()));
  }

  private boolean mayAcquire(Site site) {
    return calls.isAcquiring(site)
        || mutexes.graph().calls(site).stream().anyMatch(call -> mutexes.mayAcquire(call.to()));
  }

  /** Whether behind a call a mutex may be held that was not held before. */
  private boolean mayHold(Site site) {
    return calls.isAcquiring(site)
        || mutexes.graph().calls(site).stream().anyMatch(call -> mutexes.isUnbalanced(call.to()));
  }

  private List<Deadlock> in(Code code) {
    MutexAnalysis analysis = mutexes.analysis(code);
    Solution<HeldMutexes> solution = mutexes.solution(code);
    List<Deadlock> found = new ArrayList<>();
    Set<Site> told = new HashSet<>();
    for (Site site : mutexes.graph().sites(code)) {
      HeldMutexes held = solution.before(site);
      Deadlock deadlock = calls.operation(site) == Operation.ONCE ? inOnce(site, analysis) : null;
      if (deadlock == null && !held.isEmpty() && site.manner() != Manner.GO) {
        deadlock = find(site, held, analysis);
      }
      if (deadlock != null && told.add(deadlock.taken())) {
        found.add(deadlock);
      }
    }
    return found;
  }

  private @Nullable Deadlock find(Site site, HeldMutexes held, MutexAnalysis analysis) {
    boolean isDeferred = site.manner() == Manner.DEFER;
    for (var each : mutexes.acquisitions().at(site, analysis).entrySet()) {
      AccessPath path = each.getKey().path();
      Held taken = held.get(path);
      boolean isMeant =
          isDeferred && (each.getValue().size() > 1 || isGivenBack(site.code(), path, analysis));
      if (taken != null && each.getKey().operation() != Operation.ONCE && !isMeant) {
        Kind kind = isDeferred ? Kind.LOCK_DEFERRED : kind(taken.mode(), each.getKey().operation());
        return new Deadlock(kind, site, path.toString(), taken.site(), each.getValue());
      }
    }
    return null;
  }

  private static Kind kind(Operation first, Operation second) {
    return first == Operation.RLOCK && second == Operation.RLOCK
        ? Kind.READ_TWICE
        : Kind.LOCKED_TWICE;
  }

  /** Whether a function may give a mutex back, so that a deferred lock may find it free. */
  private boolean isGivenBack(Code code, AccessPath path, MutexAnalysis analysis) {
    return mutexes.graph().sites(code).stream().anyMatch(site -> analysis.mayRelease(site, path));
  }

  /** What {@code sync.Once} runs and asks for the same again. */
  private @Nullable Deadlock inOnce(Site site, MutexAnalysis analysis) {
    AccessPath once = analysis.paths().receiver(site);
    if (once == null) {
      return null;
    }
    for (Call call : mutexes.graph().calls(site)) {
      for (var each : mutexes.acquisitions().of(call.to()).entrySet()) {
        boolean isSame =
            each.getKey().operation() == Operation.ONCE
                && once.equals(analysis.paths().atCaller(each.getKey().path(), call));
        if (isSame) {
          List<Site> way = each.getValue();
          return new Deadlock(Kind.ONCE_IN_ITSELF, way.get(0), once.toString(), site, way);
        }
      }
    }
    return null;
  }
}
