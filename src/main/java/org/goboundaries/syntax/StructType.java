package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A struct type. */
public record StructType(int start, int end, List<Field> fields) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    fields.forEach(action);
  }
}
