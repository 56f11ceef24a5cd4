package org.goboundaries.flow.recovered;

import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.guards.Aftermath;
import org.goboundaries.flow.guards.Assigned;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.recovered.RecoveredSuccess.Reason;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * An error that a guard assigns to a variable which nobody returns.
 *
 * @param at the assignment, or the address that a helper gets
 * @param isRead whether another function literal may read the variable
 */
record LostAssignment(Reason reason, Node at, Variable variable, boolean isRead) {
  /** The first one of a guard; null where there is none. */
  static @Nullable LostAssignment of(
      FunctionBody guarded, Guard guard, Aftermath aftermath, ErrorResult result) {
    for (Assigned assigned : aftermath.assignments()) {
      LostAssignment lost = of(guarded, guard.code(), assigned, result);
      if (lost != null) {
        return lost;
      }
    }
    return guard.code().isDeclared() ? byAddress(guarded, guard, result) : null;
  }

  private static @Nullable LostAssignment of(
      FunctionBody guarded, Code guard, Assigned assigned, ErrorResult result) {
    Variable variable = assigned.variable();
    if (variable == null || variable.type() != Universe.ERROR || !assigned.isIn(guarded.code())) {
      return null;
    }
    Variable named = result.variable();
    if (assigned.isIn(guard)) {
      boolean isMeant = named != null && named.name().equals(variable.name());
      return isMeant
          ? new LostAssignment(Reason.SHADOWED, assigned.statement(), variable, false)
          : null;
    }
    return local(guarded, guard, assigned.statement(), variable);
  }

  private static @Nullable LostAssignment local(
      FunctionBody guarded, @Nullable Code guard, Node at, Variable variable) {
    return variable.kind() == Variable.Kind.LOCAL && isReturned(guarded, variable)
        ? new LostAssignment(Reason.LOCAL, at, variable, isReadIn(guarded, variable, guard))
        : null;
  }

  /** {@code defer guard(&err)}, where err is no result. */
  private static @Nullable LostAssignment byAddress(
      FunctionBody guarded, Guard guard, ErrorResult result) {
    List<Expr> arguments =
        guard.deferred().node() instanceof CallExpr call ? call.arguments() : List.of();
    return arguments.stream()
        .filter(each -> result.variable() == null)
        .map(each -> local(guarded, each))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LostAssignment local(FunctionBody guarded, Expr argument) {
    return ParenExpr.strip(argument) instanceof UnaryExpr address
            && address.operator() == Operator.AND
            && address.operand() instanceof Ident name
            && guarded.answers().symbol(name) instanceof Variable variable
            && variable.type() == Universe.ERROR
        ? local(guarded, null, argument, variable)
        : null;
  }

  private static boolean isReturned(FunctionBody guarded, Variable variable) {
    return Walk.any(
        guarded.block(),
        node ->
            node instanceof ReturnStmt statement
                && statement.results().stream()
                    .anyMatch(each -> isName(each, variable, guarded.answers())));
  }

  private static boolean isReadIn(FunctionBody guarded, Variable variable, @Nullable Code guard) {
    return Walk.any(
        guarded.block(),
        node ->
            node instanceof FuncLit literal
                && (guard == null || literal != guard.node())
                && Results.isCaptured(literal, variable, guarded.answers()));
  }

  private static boolean isName(Expr expr, Variable variable, Answers answers) {
    return ParenExpr.strip(expr) instanceof Ident name
        && Place.areSame(answers.symbol(name), variable);
  }
}
