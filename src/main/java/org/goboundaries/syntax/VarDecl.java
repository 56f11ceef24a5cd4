package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A variable declaration. */
public record VarDecl(int start, int end, List<VarSpec> specs) implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    specs.forEach(action);
  }
}
