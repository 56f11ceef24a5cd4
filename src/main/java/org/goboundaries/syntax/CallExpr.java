package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * A call or a conversion.
 *
 * @param function what is called, or the type converted to
 * @param leftParen byte offset of the opening parenthesis
 * @param spread whether the last argument is followed by {@code ...}
 */
public record CallExpr(
    int start, int end, Expr function, int leftParen, List<Expr> arguments, boolean spread)
    implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(function);
    arguments.forEach(action);
  }
}
