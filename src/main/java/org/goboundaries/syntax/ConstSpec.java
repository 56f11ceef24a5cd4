package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One line of a constant declaration.
 *
 * @param values empty where the previous list is repeated
 * @param iota 0-based index of the line in its declaration
 */
public record ConstSpec(
    int start, int end, List<Ident> names, @Nullable Expr type, List<Expr> values, int iota)
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
