package org.goboundaries.flow.calls;

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
}
