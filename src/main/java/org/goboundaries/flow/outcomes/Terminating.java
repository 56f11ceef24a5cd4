package org.goboundaries.flow.outcomes;

import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.jspecify.annotations.Nullable;

/**
 * Whether the end of a body may be one that is never reached, seen from its last statements alone:
 * a cheap question that keeps most functions from being read.
 *
 * @see <a href="https://go.dev/ref/spec#Terminating_statements">Terminating statements</a>
 */
final class Terminating {
  /** What is nested deeper is read. */
  private static final int DEEPEST = 20;

  private final Predicate<CallExpr> mayEnd;

  /**
   * @param mayEnd whether a call may never return
   */
  Terminating(Predicate<CallExpr> mayEnd) {
    this.mayEnd = mayEnd;
  }

  boolean isEndOf(Block body) {
    return isLast(body.statements(), 0);
  }

  private boolean isLast(List<Stmt> statements, int depth) {
    return !statements.isEmpty() && isTerminating(statements.get(statements.size() - 1), depth);
  }

  private boolean isTerminating(@Nullable Stmt statement, int depth) {
    if (depth > DEEPEST) {
      return true;
    } else if (statement instanceof ExprStmt expression) {
      return expression.expression() instanceof CallExpr call && mayEnd.test(call);
    } else if (statement instanceof Block block) {
      return isLast(block.statements(), depth + 1);
    } else if (statement instanceof IfStmt choice) {
      return isTerminating(choice.body(), depth + 1)
          && isTerminating(choice.otherwise(), depth + 1);
    } else if (statement instanceof LabeledStmt labelled) {
      return isTerminating(labelled.statement(), depth + 1);
    } else if (statement instanceof SwitchStmt choice) {
      return areTerminating(choice.clauses(), depth);
    }
    return statement instanceof TypeSwitchStmt choice
        ? areTerminating(choice.clauses(), depth)
        : isRare(statement);
  }

  private boolean areTerminating(List<CaseClause> clauses, int depth) {
    return clauses.stream().anyMatch(clause -> clause.values().isEmpty())
        && clauses.stream().allMatch(clause -> isLast(clause.body(), depth + 1));
  }

  /** Select, goto and loops without condition: seldom last, and not worth a closer look. */
  private static boolean isRare(@Nullable Stmt statement) {
    return statement instanceof ForStmt loop
        ? loop.condition() == null
        : statement instanceof SelectStmt || statement instanceof BranchStmt;
  }
}
