package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An expression switch. */
public record SwitchStmt(
    int start, int end, @Nullable Stmt init, @Nullable Expr tag, List<CaseClause> clauses)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (init != null) {
      action.accept(init);
    }
    if (tag != null) {
      action.accept(tag);
    }
    clauses.forEach(action);
  }
}
