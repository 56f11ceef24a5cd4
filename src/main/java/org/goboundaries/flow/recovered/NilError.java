package org.goboundaries.flow.recovered;

import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows whether a result is still nil. The state says whether there is a path on which nothing
 * else has been assigned, or on which a test has shown it.
 *
 * @param result null for one without a name, which is nil until the function returns
 */
record NilError(FunctionBody body, @Nullable Variable result) implements Analysis<Boolean> {
  @Override
  public Boolean entry() {
    return true;
  }

  @Override
  public Boolean unknown() {
    return true;
  }

  @Override
  public Boolean join(Boolean one, Boolean other) {
    return one || other;
  }

  @Override
  public Boolean assign(Node statement, Boolean before) {
    if (statement instanceof RangeStmt loop) {
      return before && loop.variables().stream().noneMatch(this::isResult);
    }
    if (statement instanceof AssignStmt assign) {
      for (int i = 0; i < assign.left().size(); i++) {
        if (isResult(assign.left().get(i))) {
          return assign.right().size() == assign.left().size() && isNil(assign.right().get(i));
        }
      }
    }
    return before;
  }

  @Override
  public Boolean when(Expr condition, boolean holds, Boolean before) {
    if (condition instanceof BinaryExpr test
        && isResult(test.left())
        && isNil(test.right())
        && (test.operator() == Operator.EQL || test.operator() == Operator.NEQ)) {
      return holds == (test.operator() == Operator.EQL);
    }
    return before;
  }

  private boolean isResult(Expr expr) {
    return result != null
        && ParenExpr.strip(expr) instanceof Ident name
        && Place.areSame(body.answers().symbol(name), result);
  }

  private boolean isNil(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
        && body.answers().symbol(name) instanceof Nil;
  }
}
