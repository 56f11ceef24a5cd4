package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A return statement. */
public record ReturnStmt(int start, int end, List<Expr> results) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    results.forEach(action);
  }
}
