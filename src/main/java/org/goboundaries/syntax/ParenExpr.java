package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A parenthesised expression or type. */
public record ParenExpr(int start, int end, Expr inner) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(inner);
  }
}
