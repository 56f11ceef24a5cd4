package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function or of a macro that looks like one.
 *
 * @param function what is called
 */
public record CCall(int start, int end, CExpr function, List<CExpr> arguments) implements CExpr {

  /** The name that is called; null where a pointer or a member is. */
  public @Nullable String name() {
    return function instanceof CName called ? called.name() : null;
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(function);
    arguments.forEach(action);
  }
}
