package org.goboundaries.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function or method declaration.
 *
 * @param receiver null for a function
 * @param type the signature; begins at {@code func}
 * @param body null for a function implemented elsewhere
 */
public record FuncDecl(
    int start, int end, @Nullable Field receiver, Ident name, FuncType type, @Nullable Block body)
    implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    if (receiver != null) {
      action.accept(receiver);
    }
    action.accept(name);
    action.accept(type);
    if (body != null) {
      action.accept(body);
    }
  }
}
