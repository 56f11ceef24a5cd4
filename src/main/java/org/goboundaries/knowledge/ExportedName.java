package org.goboundaries.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A name that a package exports.
 *
 * @param path the import path; "builtin" for what needs no import
 * @param name {@code Func}, {@code Type}, {@code Type.Method} or {@code Type.Field}
 */
public record ExportedName(String path, String name) {
  /** Whether the package belongs to Go itself: the path of no other one can lack a dot. */
  public boolean isStandard() {
    int slash = path.indexOf('/');
    return (slash < 0 ? path : path.substring(0, slash)).indexOf('.') < 0;
  }

  @Override
  public String toString() {
    return path + " " + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExportedName that && path.equals(that.path) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + name.hashCode();
  }
}
