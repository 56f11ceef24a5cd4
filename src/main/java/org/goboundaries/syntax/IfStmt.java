package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An if statement.
 *
 * @param otherwise a {@link Block} or an {@link IfStmt}
 */
public record IfStmt(
    int start, int end, @Nullable Stmt init, Expr condition, Block body, @Nullable Stmt otherwise)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (init != null) {
      action.accept(init);
    }
    action.accept(condition);
    action.accept(body);
    if (otherwise != null) {
      action.accept(otherwise);
    }
  }
}
