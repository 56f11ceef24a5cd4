package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/**
 * What is none of the other expressions: types, lambdas, blocks, messages, statements in
 * parentheses, or what could not be understood.
 *
 * @param parts what was understood inside
 */
public record COther(int start, int end, List<CNode> parts) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    parts.forEach(action);
  }
}
