package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** An import declaration. */
public record ImportDecl(int start, int end, List<ImportSpec> specs) implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    specs.forEach(action);
  }
}
