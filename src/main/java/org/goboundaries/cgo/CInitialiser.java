package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/** {@code {0, .field = value}}: designators are {@link CAssign}s to a {@link CName}. */
public record CInitialiser(int start, int end, List<CExpr> elements) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    elements.forEach(action);
  }
}
