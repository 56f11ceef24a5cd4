package org.goboundaries.flow.endings;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What others may wait for, and a goroutine no longer does once it has ended: a send, a close or a
 * {@code Done} that follows and is not deferred.
 */
final class MissingSignals {
  private static final String DONE = "WaitGroup.Done";

  private final CallGraph graph;

  MissingSignals(CallGraph graph) {
    this.graph = graph;
  }

  /** The first of them that every run would have come to after a path; null without one. */
  @Nullable Node behind(Code code, EndingPath path) {
    Block body = code.body();
    boolean isMet =
        body == null
            || Walk.any(body, node -> node instanceof DeferStmt defer && signals(code, defer));
    Continuation rest = body == null || isMet ? null : Continuation.of(body, path.first().node());
    for (Stmt next : rest == null ? List.<Stmt>of() : rest.behind()) {
      if (next instanceof SendStmt send && !OtherCases.areBeside(code, send.channel())) {
        return next;
      }
      Node call = next instanceof ExprStmt plain ? ParenExpr.strip(plain.expression()) : null;
      if (call instanceof CallExpr made && (isAwaitedClose(code, made) || isDone(code, made))) {
        return call;
      }
    }
    return null;
  }

  /** Whether a deferred call notifies others, whatever ends the goroutine. */
  private boolean signals(Code code, DeferStmt defer) {
    return Walk.any(
        defer,
        node ->
            node instanceof SendStmt
                || node instanceof CallExpr call && (isClose(call) || isDone(code, call)));
  }

  private static boolean isAwaitedClose(Code code, CallExpr call) {
    return isClose(call)
        && call.arguments().stream().noneMatch(each -> OtherCases.areBeside(code, each));
  }

  private static boolean isClose(CallExpr call) {
    return call.function() instanceof Ident name && name.name().equals("close");
  }

  private boolean isDone(Code code, CallExpr call) {
    return Stream.concat(Stream.of(code), graph.literals(code).stream())
        .flatMap(each -> graph.sites(each).stream())
        .filter(site -> site.node() == call)
        .flatMap(site -> site.callee().names().stream())
        .anyMatch(name -> name.path().equals("sync") && name.name().equals(DONE));
  }
}
