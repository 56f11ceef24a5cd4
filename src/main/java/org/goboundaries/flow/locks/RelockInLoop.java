package org.goboundaries.flow.locks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.locks.Deadlock.Kind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * The way from a continue statement, where a mutex is held, to where the next round takes it.
 *
 * @param rounds the mutex
 * @param loop the loop that takes it in each round
 * @param before what each round does before that; nothing where not every round takes it
 * @param isFirst whether no round leaves by then
 */
record RelockInLoop(Rounds rounds, Node loop, List<Stmt> before, boolean isFirst) {
  /** A statement that goes on with the next round while the mutex is held; null without one. */
  @Nullable Deadlock keepingContinue(Solution<Rounds.State> solution) {
    Deadlock[] found = {null};
    boolean isUsual = isGivenBack() && !isDeferred();
    Walk.tree(
        Rounds.block(loop),
        node -> {
          Kind kind = node instanceof BranchStmt jump ? kind(jump, solution, isUsual) : null;
          if (found[0] == null && kind != null) {
            found[0] = rounds.deadlock(kind, node);
          }
          return !(node instanceof FuncLit);
        });
    return found[0];
  }

  private @Nullable Kind kind(BranchStmt jump, Solution<Rounds.State> solution, boolean isUsual) {
    boolean isOurs = jump.label() != null || around(jump) == loop;
    int point =
        jump.kind() == BranchStmt.Kind.CONTINUE && isOurs ? body().point(jump) : ControlGraph.NONE;
    if (point == ControlGraph.NONE || solution.before(point) != Rounds.State.HELD) {
      return null;
    } else if (isUsual && loop instanceof RangeStmt && rounds.isReplaced(loop)) {
      return around(jump) == loop ? Kind.LEFT_LOCKED : null;
    }
    boolean isCertain = isFirst || isUsual && !isReported(jump);
    return isCertain && leadsToLock(point) ? Kind.CONTINUED : null;
  }

  private @Nullable Node around(Node node) {
    Node outer = body().parent(node);
    while (outer != null && !(outer instanceof ForStmt || outer instanceof RangeStmt)) {
      outer = body().parent(outer);
    }
    return outer;
  }

  private FunctionBody body() {
    return rounds.body();
  }

  /** Whether other rounds give the mutex back, and go on: who doesn't has forgotten it. */
  private boolean isGivenBack() {
    int lock = body().point(rounds.lock());
    return body().sites().stream()
        .filter(site -> site.manner() == Manner.CALL && loop.contains(site.node()))
        .filter(site -> rounds.analysis().mutexes().sites().isReleasing(site))
        .filter(rounds::mayRelease)
        .map(site -> body().point(site))
        .anyMatch(point -> body().mayFollow(lock, point) && body().mayFollow(point, lock));
  }

  private boolean isDeferred() {
    return body().sites().stream()
        .anyMatch(site -> site.manner() == Manner.DEFER && rounds.mayRelease(site));
  }

  /** Whether a later round takes the mutex, and none may give it back before. */
  private boolean leadsToLock(int from) {
    ShortestPaths<Integer, Edge> paths =
        ShortestPaths.from(
            List.of(from),
            point ->
                isTaking(point)
                    ? List.of()
                    : body().graph().leaving(point).stream()
                        .filter(edge -> !edge.kind().isAbrupt())
                        .toList(),
            Edge::to);
    return paths.contains(body().point(rounds.lock()))
        && paths.nodes().stream().noneMatch(point -> !isTaking(point) && isLost(point));
  }

  private boolean isTaking(int point) {
    Site site = body().site(point);
    return site != null
        && site.manner() == Manner.CALL
        && rounds.analysis().mutexes().sites().isLocking(site)
        && rounds.path().equals(rounds.analysis().paths().receiver(site));
  }

  private boolean isLost(int point) {
    Site site = body().site(point);
    Node node = body().graph().node(point);
    PointKind kind = body().graph().kind(point);
    boolean isAssigning =
        kind == PointKind.ASSIGN || kind == PointKind.RANGE || kind == PointKind.RANGE_FUNCTION;
    return site != null && rounds.mayRelease(site)
        || node != null && isAssigning && rounds.isReplaced(node);
  }

  /** Whether a round that doesn't come to the lock is the last one, whatever others have set. */
  boolean isElseTheLast() {
    Set<String> names = new HashSet<>();
    Node block = Rounds.block(loop);
    Walk.tree(
        block,
        node -> {
          if (before.stream().noneMatch(each -> each.contains(node))) {
            addAssigned(node, names);
          }
          return true;
        });
    return before.stream().noneMatch(each -> Walk.any(each, this::mayGoOn)) && !isAsked(names);
  }

  private boolean mayGoOn(Node node) {
    Site site = node instanceof CallExpr call ? body().site(body().point(call)) : null;
    return node instanceof BranchStmt jump && jump.kind() != BranchStmt.Kind.BREAK
        || site != null && rounds.mayRelease(site);
  }

  /** Whether what is set before the jump may have the next round leave. */
  private boolean isReported(BranchStmt jump) {
    Set<String> names = new HashSet<>();
    Node around = body().parent(jump);
    if (around != null) {
      around.forEachChild(each -> addAssigned(each, names));
    }
    return isAsked(names);
  }

  private boolean isAsked(Set<String> names) {
    return before.stream()
        .anyMatch(
            each ->
                Walk.any(each, node -> node instanceof Ident use && names.contains(use.name())));
  }

  private static void addAssigned(Node statement, Set<String> names) {
    if (statement instanceof AssignStmt assign && assign.operator() != Operator.DEFINE) {
      for (Expr left : assign.left()) {
        Ident last = left instanceof SelectorExpr selector ? selector.selector() : null;
        last = left instanceof Ident name ? name : last;
        if (last != null) {
          names.add(last.name());
        }
      }
    }
  }
}
