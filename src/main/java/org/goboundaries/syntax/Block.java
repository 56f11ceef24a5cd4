package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A block, from brace to brace. */
public record Block(int start, int end, List<Stmt> statements) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    statements.forEach(action);
  }
}
