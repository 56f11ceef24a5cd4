package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * An operator between two operands, the comma included.
 *
 * @param operator the operator
 */
public record CBinary(int start, int end, String operator, CExpr left, CExpr right)
    implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(left);
    action.accept(right);
  }
}
