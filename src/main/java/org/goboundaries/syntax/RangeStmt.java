package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * A for statement with a range clause.
 *
 * @param variables at most two: key and value
 * @param define whether the variables are declared here ({@code :=})
 */
public record RangeStmt(
    int start, int end, List<Expr> variables, boolean define, Expr operand, Block body)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    variables.forEach(action);
    action.accept(operand);
    action.accept(body);
  }
}
