package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * An assignment, or a short variable declaration.
 *
 * @param operator {@link Operator#ASSIGN}, {@link Operator#DEFINE}, or the binary operator of
 *     {@code op=}
 */
public record AssignStmt(int start, int end, List<Expr> left, Operator operator, List<Expr> right)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    left.forEach(action);
    right.forEach(action);
  }
}
