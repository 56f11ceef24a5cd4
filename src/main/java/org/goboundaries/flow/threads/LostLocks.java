package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;

/** Finds locks that are taken when it is too late, or stay behind by mistake. */
final class LostLocks {
  private final CallGraph graph;
  private final AffineCalls affine;
  private final Locks locks;

  LostLocks(CallGraph graph, AffineCalls affine, Locks locks) {
    this.graph = graph;
    this.affine = affine;
    this.locks = locks;
  }

  /** Those in a function, in the order of the text. */
  List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    List<Site> sites = graph.sites(code);
    // who unlocks first and locks again at the end gives the lock of a caller back
    boolean isGivenBack = sites.stream().anyMatch(Locks::isUnlock);
    for (Site site : sites) {
      if (!isGivenBack && Locks.isLock(site) && site.manner() == Manner.DEFER) {
        found.add(deferred(site));
      }
    }
    found.addAll(returnsLocked(code));
    found.sort(Comparator.comparingInt(defect -> defect.at().start()));
    return found;
  }

  private ThreadDefect deferred(Site site) {
    for (Site other : graph.sites(site.code())) {
      boolean isLock = Locks.isPlainLock(other);
      if (isLock && locks.body(site.code()).isAlwaysBefore(other, site)) {
        return new ThreadDefect(Reason.UNLOCK_MEANT, site, null).with(other, ThreadDefect.LOCKED);
      }
    }
    return new ThreadDefect(Reason.LOCK_DEFERRED, site, null);
  }

  /** Errors that are returned with a lock which the function gives back when all goes well. */
  private List<ThreadDefect> returnsLocked(Code code) {
    List<Site> sites = graph.sites(code);
    boolean isLocking =
        sites.stream().anyMatch(Locks::isLock)
            && sites.stream().anyMatch(Locks::isPlainUnlock)
            && code.body() != null
            && returnsError(code);
    if (!isLocking || !sites.stream().allMatch(this::isHarmless)) {
      return List.of();
    }
    List<ThreadDefect> found = new ArrayList<>();
    boolean isSuccessUnlocked = false;
    for (int point : locks.body(code).returns()) {
      if (locks.body(code).graph().node(point) instanceof ReturnStmt result) {
        int total = locks.counts(code).before(point).total();
        boolean isSuccess = isNil(result);
        isSuccessUnlocked |= isSuccess && total == 0;
        if (!LockCount.isKnown(total) || (isSuccess && total != 0)) {
          return List.of();
        } else if (total > 0) {
          found.add(returned(code, result));
        }
      }
    }
    return isSuccessUnlocked ? found : List.of();
  }

  private ThreadDefect returned(Code code, ReturnStmt result) {
    Site lock = graph.sites(code).stream().filter(Locks::isLock).findFirst().orElseThrow();
    return new ThreadDefect(Reason.RETURNS_LOCKED, result, null, "")
        .with(lock, ThreadDefect.LOCKED);
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
      return !affine.isListed(site) && !site.callee().names().get(0).path().equals("C");
    }
    List<Call> calls = graph.calls(site);
    return calls.stream().anyMatch(Call::isDirect)
        && calls.stream().noneMatch(call -> affine.leadTo(call.to()));
  }
}
