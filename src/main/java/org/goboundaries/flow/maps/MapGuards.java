package org.goboundaries.flow.maps;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.locks.Holding;
import org.goboundaries.flow.locks.Holdings;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;
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
  private final Bodies bodies;
  private final NamedRows<MutexCall> rows;
  private final Holdings holdings;
  private final Wordings words;

  MapGuards(Bodies bodies, Knowledge knowledge, Holdings holdings) {
    this.bodies = bodies;
    this.holdings = holdings;
    this.words = knowledge.wordings();
    this.rows = new NamedRows<>(knowledge.mutexes());
  }

  /**
   * What keeps others out whenever a function comes to a place.
   *
   * @param isWrite whether a lock for reading is not enough
   */
  Exclusion at(Code code, Node at, boolean isWrite) {
    List<Holding> held = holdings.at(code, at);
    boolean isEnough = held.stream().anyMatch(each -> !isWrite || !each.isForReading());
    if (isEnough) {
      return Exclusion.LOCKED;
    } else if (mayBeGuarded(code, at)) {
      return Exclusion.UNCLEAR;
    }
    return held.isEmpty() ? Exclusion.NONE : Exclusion.READ_LOCKED;
  }

  /** Whether others may be kept out otherwise than by locks that are given back, or for reading. */
  private boolean mayBeGuarded(Code code, Node at) {
    FunctionBody body = bodies.of(code);
    int point = body.point(at);
    for (Site site : body.sites()) {
      boolean isOrdering = site.manner() != Manner.GO && isOrdering(site);
      if (isOrdering
          && site.node() != at
          && body.mayFollow(body.point(site), point)
          && !holdings.isOpenAt(site, at)) {
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
        || words.isSaidBy(Meaning.ORDERS, site.calledName());
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
