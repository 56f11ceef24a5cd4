package org.goboundaries.flow.threads;

import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.summaries.Reach;

/**
 * Counts the locks on the paths of one function. What deferred calls will add is a part of the
 * state: two branches that each defer an unlock come to the same.
 *
 * @param callees the totals of functions
 */
record LockAnalysis(
    CallGraph graph, UnseenLocks unseen, Reach mayLock, Function<Code, Integer> callees)
    implements Analysis<LockCount> {
  /** What a call adds to the count, when it is made or a deferred one runs. */
  int change(Site site) {
    if (Locks.isLock(site)) {
      return 1;
    } else if (Locks.isUnlock(site)) {
      return -1;
    }
    int sum = 0;
    Integer direct = null;
    for (Call call : graph.calls(site)) {
      int total = callees.apply(call.to());
      if (call.isDirect()) {
        direct = direct == null ? total : LockCount.joined(direct, total);
      } else if (call.isHere() && total != 0) {
        sum = LockCount.joined(LockCount.UNSEEN, total);
      }
    }
    boolean isFree = sum == 0 && direct == null && areFree(graph.values(site.callee()));
    return sum == 0 && !isFree ? (direct == null ? unseen.change(site) : direct) : sum;
  }

  /** Whether all that a function value may be is known, and locks nothing. */
  private boolean areFree(Set<Reference> values) {
    return !values.isEmpty() && values.stream().allMatch(this::isFree);
  }

  private boolean isFree(Reference value) {
    Code code = null;
    if (value instanceof Reference.Literal literal) {
      code = literal.code();
    } else if (value instanceof Reference.Declared declared) {
      code = graph.code(declared.function());
    }
    return code != null && callees.apply(code) == 0;
  }

  @Override
  public LockCount entry() {
    return LockCount.START;
  }

  @Override
  public LockCount unknown() {
    return LockCount.UNKNOWN;
  }

  @Override
  public LockCount join(LockCount one, LockCount other) {
    return one.join(other);
  }

  @Override
  public LockCount call(Site site, LockCount before) {
    return before.plus(change(site));
  }

  /** What panics between a lock and an unlock has done a part of its work. */
  @Override
  public LockCount interrupted(Site site, LockCount before) {
    boolean mayStop = graph.calls(site).stream().anyMatch(call -> mayLock.contains(call.to()));
    return mayStop ? before.plus(LockCount.UNCLEAR) : before;
  }

  @Override
  public LockCount defer(Site site, LockCount before) {
    return before.deferring(change(site));
  }

  @Override
  public int bound() {
    return 6;
  }
}
