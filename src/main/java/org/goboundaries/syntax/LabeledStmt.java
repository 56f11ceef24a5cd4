package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A labelled statement. */
public record LabeledStmt(int start, int end, Ident label, Stmt statement) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(label);
    action.accept(statement);
  }
}
