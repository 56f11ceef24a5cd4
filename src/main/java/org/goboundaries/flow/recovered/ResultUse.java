package org.goboundaries.flow.recovered;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Whether any caller checks the error that a function returns. */
final class ResultUse {
  private final Bodies bodies;
  private final CallGraph graph;

  ResultUse(Bodies bodies) {
    this.bodies = bodies;
    this.graph = bodies.calls();
  }

  /** Whether all callers are known, and none checks it. */
  boolean isDropped(Code code, ErrorResult result) {
    List<Call> callers = graph.entering(code);
    return graph.isFullyKnown(code)
        && !callers.isEmpty()
        && callers.stream().noneMatch(call -> isUsed(call, result));
  }

  /** A caller that checks it; null where none is known. */
  @Nullable Call user(Code code, ErrorResult result) {
    return graph.entering(code).stream()
        .filter(
            call ->
                call.isDirect()
                    && call.isCertain()
                    && !call.from().isInTestFile()
                    && isUsed(call, result))
        .findFirst()
        .orElse(null);
  }

  private boolean isUsed(Call call, ErrorResult result) {
    if (!call.isDirect() || call.from().body() == null) {
      return true;
    }
    Node around = bodies.of(call.from()).parent(call.site().node());
    boolean isBlank =
        around instanceof AssignStmt assign
            && result.index() < assign.left().size()
            && isBlank(assign.left().get(result.index()));
    return call.site().manner() == Manner.CALL && !(around instanceof ExprStmt) && !isBlank;
  }

  private static boolean isBlank(Expr expr) {
    return expr instanceof Ident name && name.name().equals("_");
  }
}
