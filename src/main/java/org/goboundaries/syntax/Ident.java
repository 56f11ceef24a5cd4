package org.goboundaries.syntax;

import java.util.function.Consumer;

/**
 * An identifier, where it is declared or used; {@code .} and {@code _} of imports too.
 *
 * @param name the identifier as written
 */
public record Ident(int start, int end, String name) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    // a leaf
  }
}
