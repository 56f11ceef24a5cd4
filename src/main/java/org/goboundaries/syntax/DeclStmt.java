package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A declaration among statements. */
public record DeclStmt(int start, int end, Decl declaration) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(declaration);
  }
}
