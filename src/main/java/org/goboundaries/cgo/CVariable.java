package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A variable that is declared.
 *
 * @param type the words in front of it: {@code static}, {@code struct}, {@code sigaction}
 * @param pointer whether a star stands before the name
 * @param value what it begins with, null where that is not said
 */
public record CVariable(
    int start, int end, String name, List<String> type, boolean pointer, @Nullable CExpr value)
    implements CNode {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    if (value != null) {
      action.accept(value);
    }
  }
}
