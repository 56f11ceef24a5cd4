package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Whether a function gives back only mutexes that it has taken itself, judging by its text alone:
 * most functions do, and their callers need not be asked for types to know that.
 */
final class Ownership {
  private Ownership() {}

  /** The calls in a function that may give back a mutex which the function has not taken. */
  static List<Site> foreignReleases(MutexSites sites, Code code) {
    return sites.in(code).stream()
        .filter(site -> sites.isReleasing(site) && !isOwn(sites, site))
        .toList();
  }

  /**
   * Whether the mutex was taken in the same block before, or in one around it, or is right then.
   */
  private static boolean isOwn(MutexSites sites, Site unlock) {
    String mutex = MutexSites.text(unlock);
    Node node = unlock.node();
    for (Site site : sites.in(unlock.code())) {
      boolean isTaking = sites.isLocking(site) || sites.isTrying(site);
      boolean isBefore = isTaking && site.node().start() < node.start();
      boolean isSame = isTaking && mutex.equals(MutexSites.text(site));
      if (isSame && (isBefore ? isIn(node, block(site)) : isDeferredFirst(unlock, site))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement that defers the unlock is directly before the one that locks. */
  private static boolean isDeferredFirst(Site unlock, Site lock) {
    Block body = unlock.code().body();
    return unlock.manner() == Manner.DEFER
        && body != null
        && Walk.any(body, node -> node instanceof Block block && areNext(block, unlock, lock));
  }

  private static boolean areNext(Block block, Site unlock, Site lock) {
    List<Stmt> all = block.statements();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i - 1) instanceof DeferStmt defer
          && defer.call() == unlock.node()
          && all.get(i) instanceof ExprStmt call
          && call.expression() == lock.node()) {
        return true;
      }
    }
    return false;
  }

  /** The innermost block around a call. */
  private static @Nullable Node block(Site site) {
    Node[] found = {site.code().body()};
    if (found[0] != null) {
      Walk.tree(
          found[0],
          node -> {
            boolean isAround = node.contains(site.node());
            boolean isBlock =
                node instanceof Block
                    || node instanceof IfStmt
                    || node instanceof CaseClause
                    || node instanceof CommClause;
            found[0] = isAround && isBlock ? node : found[0];
            return isAround;
          });
    }
    return found[0];
  }

  private static boolean isIn(Node node, @Nullable Node outer) {
    return outer != null && outer.contains(node);
  }
}
