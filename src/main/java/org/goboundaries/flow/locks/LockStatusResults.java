package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.types.model.Universe;

/**
 * What a function returns that keeps a mutex on some of its paths.
 *
 * @param held where it returns with the mutex
 * @param free where it returns without it
 */
record LockStatusResults(FunctionBody body, List<Node> held, List<Node> free) {
  /**
   * Whether its callers can tell by the results whether they have the mutex: who gets it when all
   * goes well does not get it with an error.
   */
  boolean areTelling() {
    Set<String> without = free.stream().map(this::text).collect(Collectors.toSet());
    return held.stream().noneMatch(each -> without.contains(text(each)) || isFailure(each));
  }

  private String text(Node end) {
    return end instanceof ReturnStmt result
        ? result.results().stream()
            .map(each -> body.code().file().text(each))
            .collect(Collectors.joining(", "))
        : "";
  }

  /** Whether it returns an error for certain. */
  private boolean isFailure(Node end) {
    List<Expr> results = end instanceof ReturnStmt result ? result.results() : List.of();
    Expr last = results.isEmpty() ? null : ParenExpr.strip(results.get(results.size() - 1));
    if (last == null || !body.answers().type(last).equals(Universe.ERROR)) {
      return false;
    } else if (last instanceof CallExpr call) {
      String callee = body.code().file().text(call.function());
      return callee.startsWith("fmt.") || callee.startsWith("errors.");
    }
    IfStmt around = body.around(end, IfStmt.class);
    return last instanceof Ident error
        && around != null
        && around.body().contains(end)
        && body.code().file().text(around.condition()).equals(error.name() + " != nil");
  }
}
