package org.goboundaries.flow.locks;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Whether a function gives back only mutexes that it has taken itself, as its text alone tells:
 * most functions do, and their callers need not be asked for types to know that.
 */
final class Ownership {
  private final MutexCalls calls;
  private final Map<Node, Node> parents = new IdentityHashMap<>();
  private final List<Site> sites;
  private final Code code;

  private Ownership(MutexCalls calls, Code code, List<Site> sites) {
    this.calls = calls;
    this.code = code;
    this.sites = sites;
  }

  /** Whether a call in a function may give back a mutex that the function has not taken. */
  static boolean mayRelease(MutexCalls calls, Code code, List<Site> sites) {
    return sites.stream().anyMatch(calls::isReleasing)
        && new Ownership(calls, code, sites).mayRelease();
  }

  private boolean mayRelease() {
    Block body = code.body();
    if (body == null) {
      return true;
    }
    Walk.tree(
        body,
        node -> {
          node.forEachChild(child -> parents.put(child, node));
          return !(node instanceof FuncLit);
        });
    return sites.stream().anyMatch(site -> calls.isReleasing(site) && !isOwn(site));
  }

  /** Whether the mutex was taken in the same block before, or in one around it. */
  private boolean isOwn(Site unlock) {
    String mutex = mutex(unlock);
    for (Site site : sites) {
      boolean isBefore = isTaking(site) && site.node().start() < unlock.node().start();
      if (isBefore && mutex.equals(mutex(site)) && isIn(unlock.node(), block(site.node()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTaking(Site site) {
    Operation operation = calls.operation(site);
    return operation == Operation.LOCK
        || operation == Operation.RLOCK
        || operation == Operation.TRYLOCK
        || operation == Operation.TRYRLOCK;
  }

  private String mutex(Site site) {
    return site.node() instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        ? code.file().text(selector.operand())
        : "";
  }

  private @Nullable Node block(Node node) {
    Node at = node;
    while (at != null
        && !(at instanceof Block)
        && !(at instanceof IfStmt)
        && !(at instanceof CaseClause)
        && !(at instanceof CommClause)) {
      at = parents.get(at);
    }
    return at;
  }

  private boolean isIn(Node node, @Nullable Node block) {
    for (Node at = node; at != null; at = parents.get(at)) {
      if (at == block) {
        return true;
      }
    }
    return false;
  }
}
