package org.goboundaries.flow.recovered;

import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.guards.Aftermath;
import org.goboundaries.flow.guards.Assigned;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Variable;

/**
 * Where the error, or what reports the panic in another way, may be set behind the function's back.
 */
final class Results {
  private Results() {}

  /** Whether a literal in the function assigns the result, or somebody has its address. */
  static boolean isSetElsewhere(FunctionBody body, ErrorResult result) {
    Variable variable = result.variable();
    return variable != null
        && Walk.any(
            body.block(),
            node ->
                isAddress(node, variable, body.answers())
                    || node instanceof FuncLit literal
                        && isAssigned(literal, variable, body.answers()));
  }

  private static boolean isAddress(Node node, Variable variable, Answers answers) {
    return node instanceof UnaryExpr unary
        && unary.operator() == Operator.AND
        && isName(unary.operand(), variable, answers);
  }

  private static boolean isAssigned(FuncLit literal, Variable variable, Answers answers) {
    return isCaptured(literal, variable, answers)
        && Walk.any(
            literal.body(),
            node ->
                node instanceof AssignStmt assign
                    && assign.left().stream().anyMatch(each -> isName(each, variable, answers)));
  }

  /** Whether a literal uses a variable of the functions around it. */
  static boolean isCaptured(FuncLit literal, Variable variable, Answers answers) {
    return answers.captured(literal).stream().anyMatch(each -> Place.areSame(each, variable));
  }

  private static boolean isName(Expr expr, Variable variable, Answers answers) {
    return ParenExpr.strip(expr) instanceof Ident name
        && Place.areSame(answers.symbol(name), variable);
  }

  /**
   * Whether a guard assigns another result, a variable of the functions around, or what a helper
   * was given the address of: unless that is a local error, which is lost.
   */
  static boolean isHandedOn(
      FunctionBody body, Guard guard, Aftermath aftermath, ErrorResult result) {
    boolean isThroughPointer =
        guard.code().isDeclared()
            && aftermath.assignments().stream().anyMatch(Assigned::isThroughPointer);
    if (isThroughPointer) {
      return LostAssignment.of(body, guard, aftermath, result) == null;
    }
    return guard.code().isLiteral()
        && aftermath.assignments().stream()
            .filter(each -> !each.isIn(guard.code()))
            .anyMatch(each -> isHandedOn(each, body.code(), result));
  }

  private static boolean isHandedOn(Assigned assigned, Code guarded, ErrorResult result) {
    Variable variable = assigned.variable();
    return variable != null
        && (result.others().stream().anyMatch(each -> Place.areSame(each, variable))
            || variable.isLocal() && !assigned.isIn(guarded));
  }
}
