package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a select statement.
 *
 * @param communication a send or receive; null for {@code default}
 */
public record CommClause(int start, int end, @Nullable Stmt communication, List<Stmt> body)
    implements Stmt {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (communication != null) {
      action.accept(communication);
    }
    body.forEach(action);
  }
}
