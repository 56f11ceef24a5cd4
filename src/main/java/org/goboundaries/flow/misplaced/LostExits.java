package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;
import org.goboundaries.flow.guards.PanicSources;
import org.goboundaries.flow.misplaced.GuardedStarts.GuardedStart;
import org.goboundaries.flow.misplaced.StartedPanics.Panicking;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Panics that nobody may hear of: a deferred call of the goroutine lets function main go on, and
 * main may return while other deferred calls still run. The process ends with status 0 then.
 */
final class LostExits {
  private static final SymbolName DONE = new SymbolName("sync", "WaitGroup.Done");

  private final Bodies bodies;

  LostExits(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Whether the process may end with status 0 before the panic ends it. */
  boolean mayBeLost(GuardedStart start, Panicking panicking) {
    return isOnMain(start) && signal(panicking) != null;
  }

  /** What lets main go on. */
  Witness step(GuardedStart start, Panicking panicking) {
    CallExpr signal = isOnMain(start) ? signal(panicking) : null;
    return signal == null
        ? Witness.NONE
        : Witness.NONE.then(
            Step.at(
                panicking.panic().code(),
                Step.callee(signal),
                "this runs first: main may return before the others have run"));
  }

  private boolean isOnMain(GuardedStart start) {
    Code guarded = start.shield().in();
    return guarded.isMain()
        || bodies.calls().entering(guarded).stream()
            .anyMatch(call -> call.isHere() && call.from().isMain());
  }

  /** A deferred call that somebody waits for, and after which others are to run. */
  private @Nullable CallExpr signal(Panicking panicking) {
    if (!panicking.way().isEmpty()) {
      return null;
    }
    FunctionBody body = bodies.of(panicking.panic().code());
    int point = body.point(panicking.panic().node());
    List<PendingDefer> pending = body.defers().at(point).calls();
    return pending.subList(0, Math.max(0, pending.size() - 1)).stream()
        .map(each -> each.statement().call())
        .filter(call -> isSignal(body, call))
        .findFirst()
        .orElse(null);
  }

  private boolean isSignal(FunctionBody body, CallExpr call) {
    return isSignalItself(body, call)
        || body.sites().stream()
            .filter(site -> site.node() == call)
            .flatMap(site -> bodies.calls().calls(site).stream())
            .anyMatch(each -> signals(each.to()));
  }

  private boolean signals(Code literal) {
    if (!literal.isLiteral()) {
      return false;
    }
    FunctionBody body = bodies.of(literal);
    return Walk.any(
        body.block(),
        node ->
            node instanceof SendStmt
                || node instanceof CallExpr call && isSignalItself(body, call));
  }

  private static boolean isSignalItself(FunctionBody body, CallExpr call) {
    return PanicSources.isClose(body, call)
        || body.sites().stream().anyMatch(site -> site.node() == call && site.calls(DONE));
  }
}
