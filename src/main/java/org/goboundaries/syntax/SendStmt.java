package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A send {@code channel <- value}. */
public record SendStmt(int start, int end, Expr channel, Expr value) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(channel);
    action.accept(value);
  }
}
