package org.goboundaries.flow.calls;

import org.goboundaries.knowledge.ExportedName;
import org.jspecify.annotations.Nullable;

/**
 * As what tables know a function.
 *
 * @param path the import path of its package
 * @param name {@code Func} or {@code Type.Method}
 */
public record SymbolName(String path, String name) {
  private static final String VENDOR = "/vendor/";

  /** The go command tells copies in vendor/ below GOPATH apart by paths that no import has. */
  public SymbolName {
    int vendor = path.lastIndexOf(VENDOR);
    path = vendor < 0 ? path : path.substring(vendor + VENDOR.length());
  }

  /** The name without the type. */
  String lastWord() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether the package belongs to Go itself. */
  public boolean isStandard() {
    return new ExportedName(path, name).isStandard();
  }

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
