package org.goboundaries.flow.maps;

import java.util.regex.Pattern;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;

/**
 * Whether something keeps other goroutines out while a function comes to a place. Anything that may
 * do so counts: locks of any kind, channels, and calls whose names say that they order things.
 */
final class MapGuards {
  private static final Pattern ORDERING =
      Pattern.compile(
          "(?i).*(lock|acquire|enter|once|exclusive|mutex|guard|semaphore|serial|wait|begin|swap"
              + "|singleton|atomic|synchroni|transact|claim|reserve).*");

  private final Bodies bodies;
  private final NamedRows<MutexCall> rows;

  MapGuards(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.rows = new NamedRows<>(knowledge.mutexes());
  }

  /** Whether a lock is taken whenever a function comes to a place. */
  boolean isLocked(Code code, Node at) {
    FunctionBody body = bodies.of(code);
    int point = body.point(at);
    return body.sites().stream()
        .filter(site -> site.manner() == Manner.CALL && isLock(site))
        .anyMatch(site -> body.isAlwaysBefore(body.point(site), point));
  }

  /** Whether others may be kept out when a function comes to a place. */
  boolean mayBeGuarded(Code code, Node at) {
    FunctionBody body = bodies.of(code);
    int point = body.point(at);
    for (Site site : body.sites()) {
      boolean isOrdering = site.manner() != Manner.GO && isOrdering(site);
      if (isOrdering && site.node() != at && body.mayFollow(body.point(site), point)) {
        return true;
      }
    }
    boolean[] mayBe = {false};
    Walk.tree(
        body.block(),
        node -> {
          mayBe[0] |= isCommunication(node) && mayCome(body, node, point);
          return !mayBe[0] && !(node instanceof FuncLit);
        });
    return mayBe[0];
  }

  private static boolean mayCome(FunctionBody body, Node earlier, int point) {
    int from = body.point(earlier);
    return from == ControlGraph.NONE || from == point || body.mayFollow(from, point);
  }

  /** Whether a node sends, receives or selects. */
  static boolean isCommunication(Node node) {
    return node instanceof SendStmt
        || node instanceof SelectStmt
        || node instanceof UnaryExpr unary && unary.operator() == Operator.ARROW;
  }

  /** Whether a function has anything that may keep others out. */
  boolean mayGuard(Code code) {
    return bodies.calls().sites(code).stream().anyMatch(this::isOrdering);
  }

  boolean isOrdering(Site site) {
    return !rows.of(site.callee().names()).isEmpty()
        || ORDERING.matcher(site.calledName()).matches();
  }

  /** Whether a call takes a mutex, and waits until it is free. */
  boolean isLock(Site site) {
    return is(site, Operation.LOCK) || is(site, Operation.RLOCK);
  }

  /** Whether a call gives a mutex back. */
  boolean isUnlock(Site site) {
    return is(site, Operation.UNLOCK) || is(site, Operation.RUNLOCK);
  }

  private boolean is(Site site, Operation wanted) {
    return rows.of(site.callee().names()).stream().anyMatch(row -> row.operation() == wanted);
  }
}
