package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A statement that could not be read. */
public record BadStmt(int start, int end) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    // a leaf
  }
}
