package org.goboundaries.flow.restores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.LockCount;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;

/** Finds locks that are taken when it is too late, or stay behind by mistake. */
public record LostLocks(Threads threads) implements ThreadRule {
  @Override
  public List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    List<Site> sites = threads.graph().sites(code);
    // who unlocks first and locks again at the end gives the lock of a caller back
    if (sites.stream().noneMatch(Locks::isUnlock)) {
      sites.stream()
          .filter(site -> Locks.isLock(site) && site.manner() == Manner.DEFER)
          .forEach(site -> found.add(deferred(site)));
    }
    found.addAll(returnsLocked(code));
    found.sort(Comparator.comparingInt(defect -> defect.at().start()));
    return found;
  }

  private ThreadDefect deferred(Site site) {
    return threads.graph().sites(site.code()).stream()
        .filter(Locks::isPlainLock)
        .filter(other -> threads.body(site.code()).isAlwaysBefore(other, site))
        .findFirst()
        .map(lock -> new ThreadDefect(Reason.UNLOCK_MEANT, site.node()).with(lock, Locks.LOCKED))
        .orElseGet(() -> new ThreadDefect(Reason.LOCK_DEFERRED, site.node()));
  }

  /** Errors that are returned with a lock which the function gives back when all goes well. */
  private List<ThreadDefect> returnsLocked(Code code) {
    List<Site> sites = threads.graph().sites(code);
    Optional<Site> lock = sites.stream().filter(Locks::isLock).findFirst();
    if (lock.isEmpty()
        || sites.stream().noneMatch(Locks::isPlainUnlock)
        || !returnsError(code)
        || !sites.stream().allMatch(this::isHarmless)) {
      return List.of();
    }
    List<ThreadDefect> found = new ArrayList<>();
    boolean isSuccessUnlocked = false;
    for (int point : threads.body(code).returns()) {
      if (threads.body(code).graph().node(point) instanceof ReturnStmt result) {
        int total = threads.locks().counts(code).before(point).total();
        boolean isSuccess = isNil(result);
        isSuccessUnlocked |= isSuccess && total == 0;
        if (!LockCount.isKnown(total) || (isSuccess && total != 0)) {
          return List.of();
        } else if (total > 0) {
          found.add(new ThreadDefect(Reason.PLAIN, result).with(lock.get(), Locks.LOCKED));
        }
      }
    }
    return isSuccessUnlocked ? found : List.of();
  }

  private static boolean returnsError(Code code) {
    if (!(code.type() instanceof Signature signature) || signature.results().isEmpty()) {
      return false;
    }
    List<Variable> results = signature.results();
    return results.get(results.size() - 1).type().toString().equals("error");
  }

  private static boolean isNil(ReturnStmt result) {
    List<Expr> results = result.results();
    return !results.isEmpty()
        && ParenExpr.strip(results.get(results.size() - 1)) instanceof Ident last
        && last.name().equals("nil");
  }

  /** Whether a call can't be the reason to keep the thread. */
  private boolean isHarmless(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return true;
    } else if (site.isStandard()) {
      return !threads.calls().isListed(site) && !site.callee().names().get(0).path().equals("C");
    }
    List<Call> calls = threads.graph().calls(site);
    return calls.stream().anyMatch(Call::isDirect)
        && calls.stream().noneMatch(call -> threads.calls().leadTo(call.to()));
  }
}
