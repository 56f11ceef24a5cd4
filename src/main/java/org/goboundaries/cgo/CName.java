package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A name: a variable, a function, a macro. C++ qualifiers are left out.
 *
 * @param name the identifier
 */
public record CName(int start, int end, String name) implements CExpr {
  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
