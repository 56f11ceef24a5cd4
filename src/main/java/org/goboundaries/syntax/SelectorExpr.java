package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A selector {@code operand.selector}, or a qualified name. */
public record SelectorExpr(int start, int end, Expr operand, Ident selector) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
    action.accept(selector);
  }
}
