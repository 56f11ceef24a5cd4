package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A number, a character or a string.
 *
 * @param text as it is written
 */
public record CLiteral(int start, int end, String text) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
