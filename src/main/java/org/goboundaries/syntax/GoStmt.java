package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A go statement. */
public record GoStmt(int start, int end, CallExpr call) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(call);
  }
}
