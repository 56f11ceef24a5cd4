package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A label that a goto or a switch may go to; what it marks is the next statement of the list.
 *
 * @param name without the colon; {@code case} or {@code default} for those of a switch
 */
public record CLabel(int start, int end, String name) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
