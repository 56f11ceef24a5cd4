package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A break, continue or goto.
 *
 * @param keyword which of them
 * @param label where a goto goes; empty where that is not a name
 */
public record CJump(int start, int end, String keyword, String label) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
