package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * An interface type.
 *
 * @param elements methods (one name, a {@link FuncType}) and type elements (no name)
 */
public record InterfaceType(int start, int end, List<Field> elements) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    elements.forEach(action);
  }
}
