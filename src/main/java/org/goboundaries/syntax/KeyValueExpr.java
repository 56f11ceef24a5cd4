package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A keyed element {@code key: value} of a composite literal. */
public record KeyValueExpr(int start, int end, Expr key, Expr value) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(key);
    action.accept(value);
  }
}
