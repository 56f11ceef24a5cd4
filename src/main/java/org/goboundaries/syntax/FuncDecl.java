package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function or method declaration.
 *
 * @param receivers one for a method, none for a function; a list of two or of none in a method is
 *     an error of the type checker's
 * @param type the signature; begins at {@code func}
 * @param body null for a function implemented elsewhere
 */
public record FuncDecl(
    int start, int end, List<Field> receivers, Ident name, FuncType type, @Nullable Block body)
    implements Decl {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    receivers.forEach(action);
    action.accept(name);
    action.accept(type);
    if (body != null) {
      action.accept(body);
    }
  }

  /** The receiver of a method, null for a function. */
  public @Nullable Field receiver() {
    return receivers.isEmpty() ? null : receivers.get(0);
  }
}
