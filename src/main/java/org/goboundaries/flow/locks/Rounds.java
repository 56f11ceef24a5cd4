package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncLit;
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
    if (!rounds.isFirst(loop)) {
      return null;
    }
    Solution<State> solution = Solution.solve(rounds.body(), rounds);
    boolean isKept = solution.before(lock) == State.HELD;
    Kind kind = isKept ? Kind.KEPT_FOR_NEXT_ROUND : Kind.CONTINUED;
    Node at = isKept ? lock.node() : rounds.keepingContinue(loop, solution);
    return at == null ? null : new Deadlock(kind, at, path.toString(), lock, List.of(lock));
  }

  /** A statement that goes on with the next round while the mutex is held; null without one. */
  private @Nullable Node keepingContinue(Node loop, Solution<State> solution) {
    Node[] found = {null};
    Walk.tree(
        block(loop),
        node -> {
          int point = isContinue(node) ? body().point(node) : ControlGraph.NONE;
          boolean isKept = point != ControlGraph.NONE && solution.before(point) == State.HELD;
          found[0] = found[0] == null && isKept ? node : found[0];
          return !(node instanceof FuncLit || node instanceof ForStmt || node instanceof RangeStmt);
        });
    return found[0];
  }

  static boolean isInLoop(Site site) {
    return site.code().loopAround(site.node()) != null;
  }

  private static Block block(Node loop) {
    return loop instanceof ForStmt plain ? plain.body() : ((RangeStmt) loop).body();
  }

  private static boolean isContinue(Node node) {
    return node instanceof BranchStmt jump
        && jump.kind() == BranchStmt.Kind.CONTINUE
        && jump.label() == null;
  }

  /** Whether every round comes by the call first, and gives the mutex back on no way there. */
  private boolean isFirst(Node loop) {
    for (Stmt statement : block(loop).statements()) {
      if (statement instanceof ExprStmt call && ParenExpr.strip(call.expression()) == lock.node()) {
        return true;
      } else if (Walk.any(statement, this::isWayOut)) {
        return false;
      }
    }
    return false;
  }

  private boolean isWayOut(Node node) {
    Site site = node instanceof CallExpr call ? body().site(body().point(call)) : null;
    return node instanceof BranchStmt
        || node instanceof ReturnStmt
        || site != null && analysis.call(site, held()).get(path) == null;
  }

  private FunctionBody body() {
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
