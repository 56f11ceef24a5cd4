package org.goboundaries.syntax;

import java.util.function.Consumer;

/**
 * An array type.
 *
 * @param length an {@link Ellipsis} in {@code [...]T}
 */
public record ArrayType(int start, int end, Expr length, Expr element) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(length);
    action.accept(element);
  }
}
