package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A dereference {@code *x}, or a pointer type. */
public record StarExpr(int start, int end, Expr operand) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
  }
}
