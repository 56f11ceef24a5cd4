package org.goboundaries.flow.calls;

import org.jspecify.annotations.Nullable;

/**
 * As what tables know a function.
 *
 * @param path the import path of its package
 * @param name {@code Func} or {@code Type.Method}
 */
public record SymbolName(String path, String name) {
  /** The path and the name. */
  @Override
  public String toString() {
    return path + "." + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SymbolName that && path.equals(that.path) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + name.hashCode();
  }
}
