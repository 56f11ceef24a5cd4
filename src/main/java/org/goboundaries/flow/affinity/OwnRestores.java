package org.goboundaries.flow.affinity;

import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;

/** Which functions take back themselves what they change, however they are left. */
final class OwnRestores {
  private final Threads threads;

  OwnRestores(Threads threads) {
    this.threads = threads;
  }

  /** Whether a function that knows of no locks defers what takes all its changes back. */
  boolean areDeferred(Code code) {
    List<Site> sites = threads.graph().sites(code);
    return sites.stream().noneMatch(site -> Locks.isLock(site) || Locks.isUnlock(site))
        && threads.calls().in(code).stream()
            .filter(Affine::isMade)
            .allMatch(call -> sites.stream().anyMatch(site -> isTakenBack(call, site)));
  }

  private boolean isTakenBack(Affine change, Site deferred) {
    FunctionBody body = threads.body(deferred.code());
    return deferred.manner() == Manner.DEFER
        && restores(deferred, change.row())
        && (body.isAlwaysBefore(deferred, change.site())
            || isNext(body, change.site().node(), deferred.node()));
  }

  private boolean restores(Site deferred, ThreadCall row) {
    return isNamed(deferred, row)
        || threads.calls().literals(deferred).anyMatch(literal -> alwaysRestores(literal, row));
  }

  private boolean alwaysRestores(Code literal, ThreadCall row) {
    return threads.graph().sites(literal).stream()
        .filter(site -> site.manner() == Manner.CALL && isNamed(site, row))
        .anyMatch(site -> threads.body(literal).isAlwaysMade(site));
  }

  /** Whether the table says that a call undoes what a row is about. */
  static boolean isNamed(Site site, ThreadCall row) {
    return site.callee().names().stream()
        .anyMatch(
            name -> name.path().equals(row.symbol().path()) && row.restore().contains(name.name()));
  }

  /** Whether nothing but a look at the error stands between a change and a defer statement. */
  private static boolean isNext(FunctionBody body, Node change, Node deferred) {
    DeferStmt defer = body.around(deferred, DeferStmt.class);
    if (defer == null || !(body.parent(defer) instanceof Block block)) {
      return false;
    }
    int at = block.statements().indexOf(defer);
    boolean isLook =
        at > 0 && block.statements().get(at - 1) instanceof IfStmt test && !isIn(test, change);
    int before = isLook ? at - 2 : at - 1;
    return before >= 0 && isIn(block.statements().get(before), change);
  }

  private static boolean isIn(Stmt statement, Node change) {
    int end = statement instanceof IfStmt test ? test.body().start() : statement.end();
    return statement.start() <= change.start() && change.end() <= end;
  }
}
