package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A function literal. */
public record FuncLit(int start, int end, FuncType type, Block body) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(type);
    action.accept(body);
  }
}
