package org.goboundaries.cgo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A return, or a throw of C++. */
public record CReturn(int start, int end, @Nullable CExpr value) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    if (value != null) {
      action.accept(value);
    }
  }
}
