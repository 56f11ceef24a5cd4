package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** One type: a definition or an alias. */
public record TypeSpec(
    int start, int end, Ident name, List<Field> typeParameters, boolean alias, Expr type)
    implements Node {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(name);
    typeParameters.forEach(action);
    action.accept(type);
  }
}
