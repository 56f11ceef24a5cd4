package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Which functions are worth a look at their types, as the words of their texts tell. */
final class Candidates {
  private final Mutexes mutexes;
  private final MutexSites sites;

  Candidates(Mutexes mutexes) {
    this.mutexes = mutexes;
    this.sites = mutexes.sites();
  }

  /** Whether what a function takes at one call may be taken again at another one. */
  boolean mayTakeTwice(Code code) {
    List<Site> holding = new ArrayList<>();
    List<Site> taking = new ArrayList<>();
    for (Site site : mutexes.graph().sites(code)) {
      if (site.manner() != Manner.GO) {
        if (sites.isTaking(site) || mutexes.mayTake(site)) {
          taking.add(site);
        }
        if (mayHold(site)) {
          holding.add(site);
        }
      }
    }
    if (holding.isEmpty()) {
      return false;
    }
    boolean hasOther = taking.size() > 1 || !taking.equals(holding);
    return hasOther && isTakenTwice(holding, taking)
        || holding.stream().anyMatch(this::mayRunTwice);
  }

  /** Whether behind a call a mutex may be held that was not held before, or while it runs. */
  private boolean mayHold(Site site) {
    return sites.isTaking(site)
        || sites.isTrying(site)
        || mutexes.graph().calls(site).stream().map(Call::to).anyMatch(mutexes::isUnbalanced);
  }

  private boolean isTakenTwice(List<Site> holding, List<Site> taking) {
    List<MutexNames> names = taking.stream().map(mutexes::names).toList();
    for (Site site : holding) {
      MutexNames held = mutexes.names(site);
      for (int i = 0; i < names.size(); i++) {
        if (taking.get(i) != site && names.get(i).maySeem(held)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a call may take the same again while it runs, or in the next round of its loop. */
  private boolean mayRunTwice(Site site) {
    if (sites.operation(site) == Operation.ONCE) {
      return mutexes.mayTake(site);
    }
    Node loop = sites.isLocking(site) ? loop(site) : null;
    return loop != null && (isReleasedLater(site) || hasContinue(loop));
  }

  private boolean isReleasedLater(Site site) {
    String text = MutexSites.text(site);
    return sites.in(site.code()).stream()
        .anyMatch(
            other ->
                other.manner() == Manner.DEFER
                    && sites.isReleasing(other)
                    && MutexSites.text(other).equals(text));
  }

  private static boolean hasContinue(Node loop) {
    return Walk.any(
        loop, node -> node instanceof BranchStmt jump && jump.kind() == BranchStmt.Kind.CONTINUE);
  }

  /** The innermost loop around a call; null where there is none. */
  static @Nullable Node loop(Site site) {
    Node[] found = {null};
    Node body = site.code().body();
    if (body != null) {
      Walk.tree(
          body,
          node -> {
            boolean isAround =
                node.start() <= site.node().start() && site.node().end() <= node.end();
            boolean isLoop = node instanceof ForStmt || node instanceof RangeStmt;
            found[0] = isAround && isLoop ? node : found[0];
            return isAround;
          });
    }
    return found[0];
  }
}
