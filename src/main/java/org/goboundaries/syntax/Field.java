package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names with a type: struct fields, parameters, results, a receiver, type parameters, and the
 * methods of an interface.
 *
 * @param names empty for an embedded field, a type element or an unnamed parameter
 * @param tag of a struct field
 */
public record Field(int start, int end, List<Ident> names, Expr type, @Nullable BasicLit tag)
    implements Node {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    names.forEach(action);
    action.accept(type);
    if (tag != null) {
      action.accept(tag);
    }
  }
}
