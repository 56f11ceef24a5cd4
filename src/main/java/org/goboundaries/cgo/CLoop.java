package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/**
 * A loop: while, do, for, or a macro with a block after it that may be one.
 *
 * @param keyword {@code while}, {@code do}, {@code for}, or the macro's name
 * @param head what stands in its parentheses; of a {@code for} also the parts that are left out, as
 *     long as a semicolon follows them: an empty {@link COther}
 */
public record CLoop(int start, int end, String keyword, List<CNode> head, CStmt body)
    implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    if (keyword.equals("do")) {
      action.accept(body);
      head.forEach(action);
    } else {
      head.forEach(action);
      action.accept(body);
    }
  }
}
