package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A for statement without range. */
public record ForStmt(
    int start,
    int end,
    @Nullable Stmt init,
    @Nullable Expr condition,
    @Nullable Stmt post,
    Block body)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (init != null) {
      action.accept(init);
    }
    if (condition != null) {
      action.accept(condition);
    }
    if (post != null) {
      action.accept(post);
    }
    action.accept(body);
  }
}
