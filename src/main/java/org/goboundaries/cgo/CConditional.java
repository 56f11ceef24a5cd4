package org.goboundaries.cgo;

import java.util.function.Consumer;

/** {@code condition ? then : otherwise}. */
public record CConditional(int start, int end, CExpr condition, CExpr then, CExpr otherwise)
    implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(condition);
    action.accept(then);
    action.accept(otherwise);
  }
}
