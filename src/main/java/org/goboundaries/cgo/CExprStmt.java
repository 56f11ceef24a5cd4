package org.goboundaries.cgo;

import java.util.function.Consumer;

/** An expression by itself. */
public record CExprStmt(int start, int end, CExpr expression) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(expression);
  }
}
