package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A constant declaration. */
public record ConstDecl(int start, int end, List<ConstSpec> specs) implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    specs.forEach(action);
  }
}
