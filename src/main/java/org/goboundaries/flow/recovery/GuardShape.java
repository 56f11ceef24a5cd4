package org.goboundaries.flow.recovery;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.jspecify.annotations.Nullable;

/**
 * What a function that calls recover looks like.
 *
 * @param statements those of its body
 * @param recover the call
 */
record GuardShape(List<Stmt> statements, Node recover) {
  static GuardShape of(Code guard, Node recover) {
    Block body = guard.body();
    return new GuardShape(body == null ? List.of() : body.statements(), recover);
  }

  /** Whether it is there for nothing but to recover. */
  boolean isThereToRecover() {
    return recoversFirst() && (onlyDecides() || leavesEarly());
  }

  private boolean recoversFirst() {
    return !statements.isEmpty() && statements.get(0).end() >= recover.end();
  }

  /** {@code r := recover()}, then nothing but decisions. */
  private boolean onlyDecides() {
    return statements.stream()
        .skip(1)
        .allMatch(
            statement ->
                statement instanceof IfStmt
                    || statement instanceof SwitchStmt
                    || statement instanceof TypeSwitchStmt
                    || statement instanceof ReturnStmt);
  }

  /** {@code r := recover()}, then {@code if r == nil { return }}. */
  private boolean leavesEarly() {
    return statements.size() > 1
        && statements.get(1) instanceof IfStmt choice
        && choice.body().statements().size() == 1
        && choice.body().statements().get(0) instanceof ReturnStmt;
  }

  /** Whether it does nothing at all where there is no panic. */
  boolean isIdleWithoutPanic() {
    if (statements.isEmpty()) {
      return false;
    }
    Stmt first = statements.get(0);
    boolean isAlone = statements.size() == 1;
    if (first instanceof IfStmt choice) {
      return isAlone && isOnlyForPanics(choice, choice.init());
    } else if (first instanceof ExprStmt discarded) {
      return isAlone && isRecover(discarded.expression());
    }
    return statements.size() > 1
        && statements.get(1) instanceof IfStmt choice
        && choice.init() == null
        && (statements.size() == 2 && isOnlyForPanics(choice, first)
            || leavesEarly() && asks(choice.condition(), Operator.EQL, first));
  }

  private boolean isOnlyForPanics(IfStmt choice, @Nullable Stmt before) {
    return choice.otherwise() == null && asks(choice.condition(), Operator.NEQ, before);
  }

  /** Whether a condition compares what recover returned with nil. */
  private boolean asks(Expr condition, Operator operator, @Nullable Stmt before) {
    return ParenExpr.strip(condition) instanceof BinaryExpr comparison
        && comparison.operator() == operator
        && comparison.right() instanceof Ident nil
        && nil.name().equals("nil")
        && (isRecover(comparison.left()) || isResult(comparison.left(), before));
  }

  private boolean isRecover(Expr expr) {
    return ParenExpr.strip(expr) == recover;
  }

  private boolean isResult(Expr variable, @Nullable Stmt before) {
    return before instanceof AssignStmt assign
        && assign.left().size() == 1
        && assign.left().get(0) instanceof Ident result
        && isRecover(assign.right().get(0))
        && variable instanceof Ident name
        && name.name().equals(result.name());
  }
}
