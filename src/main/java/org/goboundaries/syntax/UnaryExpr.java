package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A unary operation other than {@code *}. */
public record UnaryExpr(int start, int end, Operator operator, Expr operand) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
  }
}
