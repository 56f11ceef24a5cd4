package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A type declaration. */
public record TypeDecl(int start, int end, List<TypeSpec> specs) implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    specs.forEach(action);
  }
}
