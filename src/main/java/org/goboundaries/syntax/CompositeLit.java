package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A composite literal; inside another one the type may be left out.
 *
 * @param type the literal type, null where it is elided
 * @param elements values, or {@link KeyValueExpr}
 */
public record CompositeLit(int start, int end, @Nullable Expr type, List<Expr> elements)
    implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (type != null) {
      action.accept(type);
    }
    elements.forEach(action);
  }
}
