package org.goboundaries.flow.graph;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.UnaryExpr;
import org.jspecify.annotations.Nullable;

/**
 * The sends and receives of a select: the operands of all are evaluated when it is entered, one is
 * carried out.
 *
 * @see <a href="https://go.dev/ref/spec#Select_statements">Select statements</a>
 */
final class Communications {
  private final GraphBuilder<Node> draft;
  private final Worklist agenda;
  private final Statements statements;

  Communications(GraphBuilder<Node> draft, Worklist agenda, Statements statements) {
    this.draft = draft;
    this.agenda = agenda;
    this.statements = statements;
  }

  /** Evaluates channels, and values to be sent. */
  void operands(CommClause clause) {
    Expressions expressions = statements.expressions();
    Stmt communication = clause.communication();
    if (communication instanceof SendStmt send) {
      agenda.next(() -> expressions.value(send.channel()), () -> expressions.value(send.value()));
    } else {
      UnaryExpr receive = receive(communication);
      expressions.value(receive == null ? null : receive.operand());
    }
  }

  /** Carries out the one that was chosen; operands on the left of a receive come only now. */
  void perform(@Nullable Stmt communication) {
    if (communication == null) {
      return;
    }
    draft.begin(communication);
    UnaryExpr receive = receive(communication);
    if (receive != null) {
      draft.point(PointKind.RECEIVE, receive);
    }
    if (communication instanceof SendStmt send) {
      draft.point(PointKind.SEND, send, statements.expressions().outcomes(send));
    } else if (communication instanceof AssignStmt assign) {
      agenda.next(
          () -> agenda.forEach(assign.left(), statements.expressions()::place),
          () -> statements.assignments().store(assign, assign.left(), false));
    } else if (receive == null) {
      statements.read(communication);
    }
  }

  private static @Nullable UnaryExpr receive(@Nullable Stmt communication) {
    Expr expression = null;
    if (communication instanceof ExprStmt statement) {
      expression = statement.expression();
    } else if (communication instanceof AssignStmt assign) {
      List<Expr> values = assign.right();
      expression = values.isEmpty() ? null : values.get(0);
    }
    while (expression instanceof ParenExpr parens) {
      expression = parens.inner();
    }
    return expression instanceof UnaryExpr unary && unary.operator() == Operator.ARROW
        ? unary
        : null;
  }
}
