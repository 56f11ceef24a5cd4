package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A name: a variable, a function, a macro.
 *
 * @param name the identifier
 * @param scope what C++ writes before it: {@code a::b}, {@code ::} for the global namespace; empty
 *     where nothing is
 */
public record CName(int start, int end, String name, String scope) implements CExpr {
  private static final String GLOBAL = "::";

  /** A name by itself. */
  public CName(int start, int end, String name) {
    this(start, end, name, "");
  }

  /** Whether it can only mean what the system's headers declare, or the file does. */
  public boolean isGlobal() {
    return scope.equals(GLOBAL) || scope.equals("std");
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
