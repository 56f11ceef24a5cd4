package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * A clause of an expression or type switch.
 *
 * @param values empty for {@code default}
 */
public record CaseClause(int start, int end, List<Expr> values, List<Stmt> body) implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    values.forEach(action);
    body.forEach(action);
  }
}
