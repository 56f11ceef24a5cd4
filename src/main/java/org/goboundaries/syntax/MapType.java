package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A map type. */
public record MapType(int start, int end, Expr key, Expr value) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(key);
    action.accept(value);
  }
}
