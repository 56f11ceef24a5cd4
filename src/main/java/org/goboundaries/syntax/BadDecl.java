package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A declaration that could not be read. */
public record BadDecl(int start, int end) implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    // a leaf
  }
}
