package org.goboundaries.syntax;

import java.util.function.Consumer;

/** {@code x++} or {@code x--}. */
public record IncDecStmt(int start, int end, Expr operand, boolean increment) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
  }
}
