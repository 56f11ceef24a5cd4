package org.goboundaries.flow.guards;

import java.util.HashSet;
import java.util.Set;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Symbol;

/**
 * Follows whether recover has stopped a panic. The state is a set of bits: what may be so. Tests of
 * what recover returned against nil decide.
 */
final class RecoveredPaths implements Analysis<Integer> {
  /** Recover hasn't been called yet. */
  static final int BEFORE = 1;

  /** It was called, and a panic ended. */
  static final int PANIC = 2;

  /** It was called, and there was no panic. */
  static final int NO_PANIC = 4;

  private final FunctionBody body;
  private final Site recover;
  private final Set<Symbol> values = new HashSet<>();

  RecoveredPaths(FunctionBody body, Site recover) {
    this.body = body;
    this.recover = recover;
    Walk.tree(
        body.block(),
        node -> {
          read(node);
          return true;
        });
  }

  private void read(Node node) {
    if (node instanceof AssignStmt assign
        && assign.right().size() == 1
        && isRecover(assign.right().get(0))) {
      add(assign.left().get(0));
    } else if (node instanceof VarSpec spec
        && spec.values().size() == 1
        && isRecover(spec.values().get(0))) {
      add(spec.names().get(0));
    }
  }

  private void add(Expr variable) {
    Symbol symbol = variable instanceof Ident name ? body.answers().symbol(name) : null;
    if (symbol != null) {
      values.add(symbol);
    }
  }

  /** The variables that hold what recover returned. */
  Set<Symbol> values() {
    return values;
  }

  private boolean isRecover(Expr expr) {
    return ParenExpr.strip(expr) == recover.node();
  }

  /** Whether an expression is what recover returned. */
  private boolean isValue(Expr expr) {
    return isRecover(expr)
        || ParenExpr.strip(expr) instanceof Ident name
            && values.contains(body.answers().symbol(name));
  }

  @Override
  public Integer entry() {
    return BEFORE;
  }

  @Override
  public Integer unknown() {
    return BEFORE | PANIC | NO_PANIC;
  }

  @Override
  public Integer join(Integer one, Integer other) {
    return one | other;
  }

  @Override
  public Integer call(Site site, Integer before) {
    return site == recover ? PANIC | NO_PANIC : before;
  }

  @Override
  public Integer when(Expr condition, boolean holds, Integer before) {
    if (condition instanceof BinaryExpr test
        && (test.operator() == Operator.EQL || test.operator() == Operator.NEQ)
        && (isValue(test.left()) && isNil(test.right())
            || isValue(test.right()) && isNil(test.left()))) {
      boolean isPanic = holds == (test.operator() == Operator.NEQ);
      return before & ~(isPanic ? NO_PANIC : PANIC);
    }
    return before;
  }

  private boolean isNil(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
        && body.answers().symbol(name) instanceof Nil;
  }
}
