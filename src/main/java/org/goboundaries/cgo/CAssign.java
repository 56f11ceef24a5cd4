package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * An assignment.
 *
 * @param operator {@code =}, {@code |=} and so on
 */
public record CAssign(int start, int end, String operator, CExpr target, CExpr value)
    implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(target);
    action.accept(value);
  }
}
