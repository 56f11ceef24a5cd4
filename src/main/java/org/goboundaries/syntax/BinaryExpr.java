package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A binary operation; also the union {@code A | B} of a type constraint. */
public record BinaryExpr(int start, int end, Expr left, Operator operator, Expr right)
    implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(left);
    action.accept(right);
  }
}
