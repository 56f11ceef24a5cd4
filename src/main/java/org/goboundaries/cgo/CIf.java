package org.goboundaries.cgo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An if statement. */
public record CIf(int start, int end, CExpr condition, CStmt then, @Nullable CStmt otherwise)
    implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(condition);
    action.accept(then);
    if (otherwise != null) {
      action.accept(otherwise);
    }
  }
}
