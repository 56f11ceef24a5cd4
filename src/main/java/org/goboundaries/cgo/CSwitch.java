package org.goboundaries.cgo;

import java.util.function.Consumer;

/** A switch statement; its cases are left out, their statements follow each other. */
public record CSwitch(int start, int end, CExpr value, CStmt body) implements CStmt {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(value);
    action.accept(body);
  }
}
