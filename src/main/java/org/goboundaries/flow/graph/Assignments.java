package org.goboundaries.flow.graph;

import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.VarSpec;

/**
 * Assignments, in two phases: first the operands on the left and the expressions on the right are
 * evaluated, then values are stored.
 *
 * @see <a href="https://go.dev/ref/spec#Assignment_statements">Assignment statements</a>
 */
final class Assignments {
  private static final Set<Operator> PANICKING =
      Set.of(Operator.QUO, Operator.REM, Operator.SHL, Operator.SHR);

  private final GraphBuilder<Node> draft;
  private final Worklist agenda;
  private final Expressions expressions;

  Assignments(GraphBuilder<Node> draft, Worklist agenda, Expressions expressions) {
    this.draft = draft;
    this.agenda = agenda;
    this.expressions = expressions;
  }

  void read(AssignStmt assign) {
    agenda.next(
        () -> agenda.forEach(assign.left(), expressions::place),
        () -> values(assign.left().size(), assign.right()),
        () -> store(assign, assign.left(), PANICKING.contains(assign.operator())));
  }

  void read(IncDecStmt change) {
    agenda.next(
        () -> expressions.place(change.operand()),
        () -> store(change, List.of(change.operand()), false));
  }

  void read(VarSpec variables) {
    draft.beginEvaluation();
    agenda.next(
        () -> values(variables.names().size(), variables.values()),
        () -> draft.point(PointKind.ASSIGN, variables));
  }

  /** What was received, or the next element of a range, is stored. */
  void store(Node statement, List<Expr> places, boolean isPanicking) {
    boolean isRisky = places.stream().anyMatch(Expressions::isRisky);
    draft.point(
        PointKind.ASSIGN,
        statement,
        isPanicking || isRisky ? expressions.outcomes(statement) : Expressions.SAFE);
  }

  Expressions expressions() {
    return expressions;
  }

  /** A type assertion that says by a second value whether it holds never panics. */
  private void values(int wanted, List<Expr> given) {
    if (wanted == 2 && given.size() == 1 && bare(given.get(0)) instanceof TypeAssertExpr safe) {
      agenda.next(() -> expressions.value(safe.operand()));
    } else {
      expressions.values(given);
    }
  }

  private static Expr bare(Expr expression) {
    Expr bare = expression;
    while (bare instanceof ParenExpr parens) {
      bare = parens.inner();
    }
    return bare;
  }
}
