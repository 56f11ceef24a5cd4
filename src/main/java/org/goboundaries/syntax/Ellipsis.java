package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code ...T}, the type of a variadic parameter, or the {@code ...} that stands for the length of
 * an array.
 */
public record Ellipsis(int start, int end, @Nullable Expr element) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (element != null) {
      action.accept(element);
    }
  }
}
