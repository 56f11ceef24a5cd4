package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A type switch.
 *
 * @param symbol the variable declared by {@code symbol := x.(type)}; an {@link Ident}, unless the
 *     type checker will complain
 */
public record TypeSwitchStmt(
    int start,
    int end,
    @Nullable Stmt init,
    @Nullable Expr symbol,
    TypeAssertExpr guard,
    List<CaseClause> clauses)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (init != null) {
      action.accept(init);
    }
    if (symbol != null) {
      action.accept(symbol);
    }
    action.accept(guard);
    clauses.forEach(action);
  }
}
