package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/** Statements in braces. */
public record CBlock(int start, int end, List<CStmt> statements) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    statements.forEach(action);
  }
}
