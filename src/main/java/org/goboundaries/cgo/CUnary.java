package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * An operator with one operand, in front of it or behind.
 *
 * @param operator the operator, {@code sizeof} and the like included
 */
public record CUnary(int start, int end, String operator, CExpr operand) implements CExpr {
  /** Whether it takes the address of its operand. */
  public boolean isAddress() {
    return operator.equals("&");
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(operand);
  }
}
