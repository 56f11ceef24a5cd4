package org.goboundaries.flow.exits;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;

/** The calls whose failure makes a function exit: what they were to do has not been done. */
final class FailedCalls {
  private final FunctionBody body;
  private final Origins origins;

  FailedCalls(FunctionBody body, Origins origins) {
    this.body = body;
    this.origins = origins;
  }

  /** The calls whose errors are tested around an exit, or handed to it. */
  Set<Expr> of(Site exit) {
    Set<Expr> failed = new HashSet<>();
    if (exit.node() instanceof CallExpr call) {
      failed.addAll(call.arguments());
    }
    errors(exit)
        .flatMap(
            variable ->
                origins.of(variable).stream()
                    .map(Origins.Origin::value)
                    .filter(value -> value.start() < exit.node().start())
                    .max(Comparator.comparing(Expr::start))
                    .stream())
        .forEach(failed::add);
    return failed;
  }

  /** Whether an error is tested around an exit, or handed to it. */
  boolean isReasonFor(Site exit) {
    return errors(exit).findAny().isPresent();
  }

  private Stream<Variable> errors(Site exit) {
    Set<Variable> named = new LinkedHashSet<>(origins.variables(exit.node()));
    IfStmt around = body.around(exit.node(), IfStmt.class);
    if (around != null) {
      named.addAll(origins.variables(around.condition()));
    }
    return named.stream().filter(variable -> variable.type().equals(Universe.ERROR));
  }
}
