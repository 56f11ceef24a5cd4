package org.goboundaries.cgo;

import java.util.function.Consumer;

/** {@code (type) operand}, compound literals included. */
public record CCast(int start, int end, CExpr operand) implements CExpr {
  /** An expression without the casts around it. */
  public static CExpr strip(CExpr expression) {
    CExpr plain = expression;
    while (plain instanceof CCast cast) {
      plain = cast.operand;
    }
    return plain;
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(operand);
  }
}
