package org.goboundaries.flow.restores;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.jspecify.annotations.Nullable;

/** Finds unlocks that give a thread back which was changed and not changed back. */
public final class DirtyThreads implements ThreadRule {
  private final Threads threads;
  private final CallGraph graph;
  private final Mending mending;

  /** Of a program. */
  public DirtyThreads(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.mending = new Mending(threads);
  }

  /** The first one in a function. */
  @Override
  public List<ThreadDefect> in(Code code) {
    for (Affine call : threads.calls().changes(code).toList()) {
      Site unlock = isUnderOwnLock(call) && !mending.mayFollow(call) ? unlockBehind(call) : null;
      if (unlock != null) {
        return List.of(
            new ThreadDefect(Reason.PLAIN, unlock.node(), call)
                .with(call.site(), AffineCalls.CHANGED));
      }
    }
    return List.of();
  }

  private boolean isUnderOwnLock(Affine call) {
    Code code = call.site().code();
    // what goes where nobody follows it may be all that a child process does
    return threads.locks().held(call.site()) == 1
        && !code.isMain()
        && threads.entries().isOwnMatter(code)
        && (code.isLiteral() || graph.isFollowed(code));
  }

  /** The last unlock, where every way on which the function returns is one of an unlock. */
  private @Nullable Site unlockBehind(Affine call) {
    Code code = call.site().code();
    FunctionBody body = threads.body(code);
    Set<Integer> totals = threads.locks().totalsBehind(call.site());
    if (totals.equals(Set.of(0))) {
      return body.sites().stream()
          .filter(Locks::isUnlock)
          .filter(site -> threads.calls().mayRunBehind(site, call))
          .reduce((first, last) -> last)
          .orElse(null);
    }
    return totals.contains(1) && Set.of(0, 1).containsAll(totals) ? unlockLater(code) : null;
  }

  /** The unlock of the closure that a function hands out to have its lock given back. */
  private @Nullable Site unlockLater(Code code) {
    return graph.literals(code).stream()
        .filter(literal -> threads.locks().total(literal) == -1)
        .filter(literal -> isCleanup(literal, threads.body(code)))
        .flatMap(literal -> graph.sites(literal).stream())
        .filter(Locks::isUnlock)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCleanup(Code literal, FunctionBody body) {
    Node around = body.parent(literal.node());
    return around instanceof ReturnStmt
        || around instanceof CallExpr call
            && body.sites().stream()
                .anyMatch(site -> site.node() == call && site.calledName().endsWith("Cleanup"));
  }
}
