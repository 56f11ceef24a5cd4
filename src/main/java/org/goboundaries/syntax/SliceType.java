package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A slice type. */
public record SliceType(int start, int end, Expr element) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(element);
  }
}
