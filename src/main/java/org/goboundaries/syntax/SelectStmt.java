package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A select statement. */
public record SelectStmt(int start, int end, List<CommClause> clauses) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    clauses.forEach(action);
  }
}
