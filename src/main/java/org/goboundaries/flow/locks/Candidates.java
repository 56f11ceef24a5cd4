package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.RangeStmt;

/** Which functions are worth a look at their types, judging by the words in their text. */
final class Candidates {
  private final Mutexes mutexes;
  private final MutexSites sites;

  Candidates(Mutexes mutexes) {
    this.mutexes = mutexes;
    this.sites = mutexes.sites();
  }

  /** Whether a function may take a mutex while it holds it. */
  boolean mayTakeTwice(Code code) {
    if (code.body() == null || !mutexes.mayTake(code)) {
      return false;
    }
    List<Site> taking = new ArrayList<>();
    boolean mayHold = false;
    for (Site site : mutexes.graph().sites(code)) {
      if (site.manner() != Manner.GO && (sites.isTaking(site) || mutexes.mayTake(site))) {
        taking.add(site);
      }
      mayHold |= mayHold(site);
    }
    boolean mayRunUnderIt = taking.stream().anyMatch(this::mayRunUnderIt);
    boolean isAlone = taking.size() == 1 && !Rounds.isInLoop(taking.get(0));
    return mayRunUnderIt || mayHold && !taking.isEmpty() && !isAlone && mayTakeTwice(code, taking);
  }

  /** Whether after a call a mutex may be held that was not held before. */
  private boolean mayHold(Site site) {
    return sites.isLocking(site)
        || sites.isTrying(site)
        || mutexes.graph().calls(site).stream().map(Call::to).anyMatch(mutexes::isUnbalanced);
  }

  /** Whether what a call passes, or the body of a loop, may take what is held while it runs. */
  private boolean mayRunUnderIt(Site site) {
    List<Call> all = mutexes.graph().calls(site);
    return sites.operation(site) == Operation.ONCE
        ? mutexes.mayTake(site)
        : site.node() instanceof RangeStmt
            || all.size() > 1
                && all.stream().anyMatch(call -> !call.isDirect() && call.to().isLiteral())
                && mutexes.mayTakeTwice(site);
  }

  private boolean mayTakeTwice(Code code, List<Site> taking) {
    FunctionBody body = mutexes.outline(code);
    Solution<MutexNames> solution = Solution.solve(body, new NamedMutexes(mutexes, false));
    boolean isDeferred = false;
    for (Site site : taking) {
      isDeferred |= site.manner() == Manner.DEFER;
      if (site.manner() == Manner.CALL && mayBeHeld(site, solution.before(site))) {
        return true;
      }
    }
    boolean[] isHeld = {false};
    for (Departure end : isDeferred ? body.defers().departures() : List.<Departure>of()) {
      solution.atEnd(
          end, (site, before) -> isHeld[0] |= taking.contains(site) && mayBeHeld(site, before));
    }
    return isHeld[0];
  }

  private boolean mayBeHeld(Site site, MutexNames held) {
    return !held.isEmpty() && mutexes.names(site).maySeem(held);
  }

  /** Whether a function may return with a mutex that it gives back on another path. */
  boolean mayKeep(Code code) {
    boolean isCandidate = hasBoth(code, sites::isLocking, this::isPlainRelease);
    if (!isCandidate && !hasBoth(code, sites::isTrying, this::isPlainRelease)) {
      return false;
    }
    FunctionBody body = mutexes.outline(code);
    Solution<MutexNames> solution = Solution.solve(body, new NamedMutexes(mutexes, false));
    return body.defers().departures().stream()
        .anyMatch(
            end ->
                end.outcome() == Outcome.RETURNS
                    && solution.isReached(end.point())
                    && !solution.atEnd(end).isEmpty());
  }

  /** Whether a function may unlock a mutex that isn't locked, or is locked in another mode. */
  boolean mayUnlockTwice(Code code) {
    List<Site> all = sites.in(code).stream().filter(sites::isReleasing).toList();
    if (all.isEmpty() || code.body() == null) {
      return false;
    } else if (isMixed(code)) {
      return true;
    } else if (all.size() < 2) {
      return false;
    }
    FunctionBody body = mutexes.outline(code);
    Solution<MutexNames> solution = Solution.solve(body, new NamedMutexes(mutexes, true));
    boolean[] isFree = {false};
    for (Site site : all) {
      isFree[0] |= site.manner() == Manner.CALL && mayBeHeld(site, solution.before(site));
    }
    for (Departure end : body.defers().departures()) {
      solution.atEnd(
          end, (site, before) -> isFree[0] |= all.contains(site) && mayBeHeld(site, before));
    }
    return isFree[0];
  }

  /** Whether one of the two modes is only locked, and the other one only unlocked. */
  private boolean isMixed(Code code) {
    return isOnly(code, Operation.LOCK, Operation.UNLOCK)
        || isOnly(code, Operation.RLOCK, Operation.RUNLOCK);
  }

  private boolean isOnly(Code code, Operation lock, Operation unlock) {
    return has(code, lock) != has(code, unlock)
        && hasBoth(code, sites::isLocking, sites::isReleasing);
  }

  private boolean has(Code code, Operation operation) {
    return sites.in(code).stream().anyMatch(site -> sites.operation(site) == operation);
  }

  private boolean isPlainRelease(Site site) {
    return site.manner() == Manner.CALL && sites.isReleasing(site);
  }

  private boolean hasBoth(Code code, Predicate<Site> one, Predicate<Site> other) {
    List<Site> all = sites.in(code);
    return code.body() != null && all.stream().anyMatch(one) && all.stream().anyMatch(other);
  }
}
