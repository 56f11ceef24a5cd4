package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A break, continue or goto.
 *
 * @param keyword which of them
 */
public record CJump(int start, int end, String keyword) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
