package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A slice expression {@code operand[low:high:max]}. */
public record SliceExpr(
    int start, int end, Expr operand, @Nullable Expr low, @Nullable Expr high, @Nullable Expr max)
    implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
    if (low != null) {
      action.accept(low);
    }
    if (high != null) {
      action.accept(high);
    }
    if (max != null) {
      action.accept(max);
    }
  }
}
