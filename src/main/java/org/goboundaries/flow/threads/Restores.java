package org.goboundaries.flow.threads;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;

/** Which functions take back themselves what they change, however they are left. */
final class Restores {
  private final CallGraph graph;
  private final AffineCalls affine;
  private final Locks locks;

  Restores(CallGraph graph, AffineCalls affine, Locks locks) {
    this.graph = graph;
    this.affine = affine;
    this.locks = locks;
  }

  /** Whether a function that knows of no locks defers what takes all its changes back. */
  boolean areDeferred(Code code) {
    List<Site> sites = graph.sites(code);
    return code.body() != null
        && sites.stream().noneMatch(site -> Locks.isLock(site) || Locks.isUnlock(site))
        && affine.in(code).stream()
            .filter(call -> call.site().manner() == Manner.CALL)
            .allMatch(call -> sites.stream().anyMatch(site -> isTakenBack(call, site)));
  }

  private boolean isTakenBack(Affine change, Site deferred) {
    return deferred.manner() == Manner.DEFER
        && restores(deferred, change.row())
        && (locks.body(deferred.code()).isAlwaysBefore(deferred, change.site())
            || isNext(deferred.code(), change.site().node(), deferred.node()));
  }

  private boolean restores(Site deferred, ThreadCall row) {
    return isNamed(deferred, row)
        || graph.calls(deferred).stream()
            .filter(call -> call.isDirect() && call.to().isLiteral())
            .map(Call::to)
            .anyMatch(literal -> alwaysRestores(literal, row));
  }

  private boolean alwaysRestores(Code literal, ThreadCall row) {
    return graph.sites(literal).stream()
        .filter(site -> site.manner() == Manner.CALL && isNamed(site, row))
        .anyMatch(site -> locks.body(literal).isAlwaysMade(site));
  }

  private static boolean isNamed(Site site, ThreadCall row) {
    return site.callee().names().stream()
        .anyMatch(
            name -> name.path().equals(row.symbol().path()) && row.restore().contains(name.name()));
  }

  /** Whether nothing but a look at the error stands between a change and a defer statement. */
  private static boolean isNext(Code code, Node change, Node deferred) {
    AtomicBoolean found = new AtomicBoolean();
    Walk.tree(
        Objects.requireNonNull(code.body()),
        node -> {
          if (node instanceof Block block && isNext(block.statements(), change, deferred)) {
            found.set(true);
          }
          return true;
        });
    return found.get();
  }

  private static boolean isNext(List<Stmt> statements, Node change, Node deferred) {
    for (int i = 1; i < statements.size(); i++) {
      if (statements.get(i) instanceof DeferStmt defer && defer.call() == deferred) {
        int before = statements.get(i - 1) instanceof IfStmt test && !isIn(test, change) ? 2 : 1;
        return i >= before && isIn(statements.get(i - before), change);
      }
    }
    return false;
  }

  private static boolean isIn(Stmt statement, Node change) {
    int end = statement instanceof IfStmt test ? test.body().start() : statement.end();
    return statement.start() <= change.start() && change.end() <= end;
  }
}
