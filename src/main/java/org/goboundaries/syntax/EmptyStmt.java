package org.goboundaries.syntax;

import java.util.function.Consumer;

/** An empty statement that something hangs on: the one after a label at the end of a block. */
public record EmptyStmt(int start, int end) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    // a leaf
  }
}
