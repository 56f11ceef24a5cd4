package org.goboundaries.flow.guards;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.calls.Site;
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
public record GuardShape(List<Stmt> statements, Node recover) {
  private static final Set<Class<? extends Stmt>> DECISIONS =
      Set.of(IfStmt.class, SwitchStmt.class, TypeSwitchStmt.class, ReturnStmt.class);

  /** Of the function that makes a call of recover. */
  public static GuardShape of(Site recover) {
    Block body = recover.code().body();
    return new GuardShape(body == null ? List.of() : body.statements(), recover.node());
  }

  /** Whether it is there for nothing but to recover: what follows only decides what comes of it. */
  public boolean isThereToRecover() {
    boolean recoversFirst = !statements.isEmpty() && statements.get(0).end() >= recover.end();
    boolean onlyDecides =
        statements.stream().skip(1).allMatch(each -> DECISIONS.contains(each.getClass()));
    return recoversFirst && (onlyDecides || leavesEarly());
  }

  /** {@code r := recover()}, then {@code if r == nil { return }}. */
  private boolean leavesEarly() {
    return statements.size() > 1
        && statements.get(1) instanceof IfStmt choice
        && choice.body().statements().size() == 1
        && choice.body().statements().get(0) instanceof ReturnStmt;
  }

  /** Whether it does nothing at all where there is no panic. */
  public boolean isIdleWithoutPanic() {
    @Nullable Stmt first = statements.isEmpty() ? null : statements.get(0);
    if (statements.size() == 1) {
      return first instanceof IfStmt choice
          ? isOnlyForPanics(choice, choice.init())
          : first instanceof ExprStmt discarded && isRecover(discarded.expression());
    }
    return first instanceof AssignStmt
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
        && (before == null ? isRecover(comparison.left()) : isResult(comparison.left(), before));
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
