package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A type assertion {@code operand.(type)}.
 *
 * @param type null for the {@code .(type)} of a type switch
 */
public record TypeAssertExpr(int start, int end, Expr operand, @Nullable Expr type)
    implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(operand);
    if (type != null) {
      action.accept(type);
    }
  }
}
