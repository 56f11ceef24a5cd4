package org.goboundaries.syntax;

import java.util.List;
import java.util.function.Consumer;

/** The type of a function: its signature, with the type parameters where it has some. */
public record FuncType(
    int start, int end, List<Field> typeParameters, List<Field> parameters, List<Field> results)
    implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    typeParameters.forEach(action);
    parameters.forEach(action);
    results.forEach(action);
  }
}
