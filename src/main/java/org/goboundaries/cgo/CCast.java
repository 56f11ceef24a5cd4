package org.goboundaries.cgo;

import java.util.function.Consumer;

/** {@code (type) operand}, compound literals included. */
public record CCast(int start, int end, CExpr operand) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(operand);
  }
}
