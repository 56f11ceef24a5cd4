package org.goboundaries.flow.threads;

import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
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
            || isNext(locks.body(deferred.code()), change.site().node(), deferred.node()));
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

  /** Whether the function with a change goes on to a call that takes it back, or changes more. */
  boolean mayTakeBack(Affine change) {
    Code code = change.site().code();
    FunctionBody body = locks.body(code);
    String state = change.row().state();
    return graph.sites(code).stream()
            .filter(site -> site != change.site() && affine.mayChange(site, state))
            .anyMatch(site -> site.manner() == Manner.DEFER || body.mayFollow(change.site(), site))
        || graph.literals(code).stream()
            .flatMap(literal -> graph.sites(literal).stream())
            .anyMatch(site -> affine.mayChange(site, state));
  }
}
