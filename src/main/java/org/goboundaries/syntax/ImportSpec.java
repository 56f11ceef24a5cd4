package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param name the name given to it, {@code .} and {@code _} included
 * @param path the import path, unquoted
 */
public record ImportSpec(int start, int end, @Nullable Ident name, BasicLit literal, String path)
    implements Node {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (name != null) {
      action.accept(name);
    }
    action.accept(literal);
  }
}
