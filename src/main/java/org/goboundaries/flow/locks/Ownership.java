package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
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

  /** Whether the mutex was taken in the same block before, or in one around it. */
  private static boolean isOwn(MutexSites sites, Site unlock) {
    String mutex = MutexSites.text(unlock);
    Node node = unlock.node();
    for (Site site : sites.in(unlock.code())) {
      boolean isTaking = sites.isLocking(site) || sites.isTrying(site);
      boolean isBefore = isTaking && site.node().start() < node.start();
      if (isBefore && mutex.equals(MutexSites.text(site)) && isIn(node, block(site))) {
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
