package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * An index expression, or an instantiation of a generic function or type.
 *
 * @param indices one index, or one to many type arguments
 */
public record IndexExpr(int start, int end, Expr operand, List<Expr> indices) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
    indices.forEach(action);
  }
}
