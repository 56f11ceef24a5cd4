package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/** Variables declared together. */
public record CDeclStmt(int start, int end, List<CVariable> variables) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    variables.forEach(action);
  }
}
