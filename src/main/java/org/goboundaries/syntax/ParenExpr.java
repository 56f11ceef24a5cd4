package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A parenthesised expression or type. */
public record ParenExpr(int start, int end, Expr inner) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(inner);
  }

  /** An expression without the parentheses around it. */
  public static Expr strip(Expr expr) {
    Expr inner = expr;
    while (inner instanceof ParenExpr paren) {
      inner = paren.inner();
    }
    return inner;
  }
}
