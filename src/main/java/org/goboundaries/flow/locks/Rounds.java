package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Follows one mutex from the call that takes it through the rounds of a loop.
 *
 * @param lock the call
 * @param analysis what others do to the mutex
 */
record Rounds(Site lock, AccessPath path, MutexAnalysis analysis)
    implements Analysis<Rounds.State> {
  /** What is known of the mutex, on the paths that have come by the call. */
  enum State {
    /** No path has. */
    BEFORE,
    /** It is held on all of them. */
    HELD,
    /** It may have been given back. */
    LOST
  }

  /** Where a loop takes a mutex again that an earlier round has kept; null where it doesn't. */
  static @Nullable Deadlock find(Site lock, AccessPath path, MutexAnalysis analysis) {
    Node loop = lock.code().loopAround(lock.node());
    // readers don't wait for each other
    if (loop == null || Mode.of(analysis.operation(lock)) == Mode.READ) {
      return null;
    }
    Rounds rounds = new Rounds(lock, path, analysis);
    List<Stmt> before = before(lock, loop);
    if (before == null && !Walk.any(block(loop), BranchStmt.class::isInstance)) {
      return null;
    }
    Solution<State> solution = Solution.solve(rounds.body(), rounds);
    boolean isFirst =
        before != null && before.stream().noneMatch(each -> Walk.any(each, rounds::isWayOut));
    RelockInLoop next =
        new RelockInLoop(rounds, loop, before == null ? List.of() : before, isFirst);
    boolean isKept =
        before != null && solution.before(lock) == State.HELD && (isFirst || next.isElseTheLast());
    return isKept
        ? rounds.deadlock(Kind.KEPT_FOR_NEXT_ROUND, lock.node())
        : next.keepingContinue(solution);
  }

  Deadlock deadlock(Kind kind, Node at) {
    return new Deadlock(kind, at, path.toString(), lock, List.of(lock));
  }

  /** What a round does before a call; null where not every round comes by that, or leaves. */
  private static @Nullable List<Stmt> before(Site lock, Node loop) {
    List<Stmt> all = block(loop).statements();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof ExprStmt call
          && ParenExpr.strip(call.expression()) == lock.node()) {
        return all.subList(0, i);
      }
    }
    return null;
  }

  static boolean isInLoop(Site site) {
    return site.code().loopAround(site.node()) != null;
  }

  static Block block(Node loop) {
    return loop instanceof ForStmt plain ? plain.body() : ((RangeStmt) loop).body();
  }

  private boolean isWayOut(Node node) {
    Site site = node instanceof CallExpr call ? body().site(body().point(call)) : null;
    return node instanceof BranchStmt
        || node instanceof ReturnStmt
        || site != null && mayRelease(site);
  }

  /** Whether a call may give the mutex back. */
  boolean mayRelease(Site site) {
    return analysis.call(site, held()).get(path) == null;
  }

  /** Whether a statement makes another object of what the path names. */
  boolean isReplaced(Node statement) {
    return analysis.assign(statement, held()).get(path) == null;
  }

  FunctionBody body() {
    return analysis.body();
  }

  @Override
  public State entry() {
    return State.BEFORE;
  }

  @Override
  public State unknown() {
    return State.LOST;
  }

  @Override
  public State join(State one, State other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  @Override
  public State call(Site site, State before) {
    return site == lock ? State.HELD : next(before, analysis.call(site, held()));
  }

  @Override
  public State start(Site site, State before) {
    return next(before, analysis.start(site, held()));
  }

  @Override
  public State assign(Node statement, State before) {
    return next(before, analysis.assign(statement, held()));
  }

  private HeldMutexes held() {
    return HeldMutexes.NONE.taken(path, Mode.WRITE, lock);
  }

  private State next(State before, HeldMutexes behind) {
    return before == State.HELD && behind.get(path) == null ? State.LOST : before;
  }
}
