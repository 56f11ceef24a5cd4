package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/** {@code array[index]}; C++ may have several indices or none. */
public record CIndex(int start, int end, CExpr array, List<CExpr> indices) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(array);
    indices.forEach(action);
  }
}
