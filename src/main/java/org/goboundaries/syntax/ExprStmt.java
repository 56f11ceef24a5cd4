package org.goboundaries.syntax;

import java.util.function.Consumer;

/** An expression used as a statement. */
public record ExprStmt(int start, int end, Expr expression) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(expression);
  }
}
