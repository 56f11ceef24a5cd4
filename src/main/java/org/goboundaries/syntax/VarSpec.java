package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line of a variable declaration. */
public record VarSpec(int start, int end, List<Ident> names, @Nullable Expr type, List<Expr> values)
    implements Node {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    names.forEach(action);
    if (type != null) {
      action.accept(type);
    }
    values.forEach(action);
  }
}
