package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.knowledge.MutexCall.Operation;

/** Which functions are worth a look at their types, as the words of their texts tell. */
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

  /** Whether behind a call a mutex may be held that was not held before. */
  private boolean mayHold(Site site) {
    return sites.isLocking(site)
        || sites.isTrying(site)
        || mutexes.graph().calls(site).stream().map(Call::to).anyMatch(mutexes::isUnbalanced);
  }

  /** Whether what a call hands over may take what is held while it runs. */
  private boolean mayRunUnderIt(Site site) {
    List<Call> all = mutexes.graph().calls(site);
    return sites.operation(site) == Operation.ONCE
        ? mutexes.mayTake(site)
        : all.size() > 1
            && all.stream().anyMatch(call -> !call.isDirect() && call.to().isLiteral())
            && mutexes.mayTakeTwice(site);
  }

  private boolean mayTakeTwice(Code code, List<Site> taking) {
    FunctionBody body = mutexes.outline(code);
    Solution<MutexNames> solution = Solution.solve(body, new NamedMutexes(mutexes));
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
}
