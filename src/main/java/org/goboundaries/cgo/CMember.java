package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * {@code object.name} or {@code object->name}.
 *
 * @param name the member
 */
public record CMember(int start, int end, CExpr object, String name) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(object);
  }
}
