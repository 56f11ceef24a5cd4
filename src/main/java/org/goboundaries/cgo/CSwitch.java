package org.goboundaries.cgo;

import java.util.function.Consumer;

/** A switch statement; the labels in its body say where it may go. */
public record CSwitch(int start, int end, CExpr value, CStmt body) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(value);
    action.accept(body);
  }
}
