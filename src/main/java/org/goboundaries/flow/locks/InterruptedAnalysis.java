package org.goboundaries.flow.locks;

import java.util.Objects;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;

/**
 * Follows mutexes of which it is known that nobody else gives them back: calls of what can't be
 * followed leave them held, and so does another object in their place.
 *
 * @param inner how the function deals with mutexes otherwise
 */
record InterruptedAnalysis(MutexAnalysis inner) implements Analysis<HeldMutexes> {
  @Override
  public HeldMutexes entry() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes unknown() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes join(HeldMutexes one, HeldMutexes other) {
    return inner.join(one, other);
  }

  @Override
  public HeldMutexes call(Site site, HeldMutexes before) {
    Operation operation = inner.mutexes().sites().operation(site);
    return operation == null || operation == Operation.ONCE
        ? before.without(path -> mayRelease(site, path))
        : inner.operate(site, Objects.requireNonNull(operation), before);
  }

  @Override
  public HeldMutexes start(Site site, HeldMutexes before) {
    return before.without(path -> mayRelease(site, path));
  }

  private boolean mayRelease(Site site, AccessPath path) {
    return inner.mutexes().graph().calls(site).stream()
        .anyMatch(call -> inner.mayRelease(call, path));
  }

  @Override
  public HeldMutexes assign(Node statement, HeldMutexes before) {
    return inner.assign(statement, before);
  }

  @Override
  public HeldMutexes when(Expr condition, boolean holds, HeldMutexes before) {
    return inner.when(condition, holds, before);
  }

  @Override
  public int bound() {
    return inner.bound();
  }
}
