package org.goboundaries.types.model;

import org.jspecify.annotations.Nullable;

/** The name by which a file uses an imported package. */
public final class PackageName extends Symbol {
  private final String path;
  private final @Nullable GoPackage imported;

  /** The name of an import. */
  public PackageName(Origin origin, String name, String path, @Nullable GoPackage imported) {
    super(origin, name);
    this.path = path;
    this.imported = imported;
  }

  /** The import path as written. */
  public String path() {
    return path;
  }

  /** The package, null where it could not be read. */
  public @Nullable GoPackage imported() {
    return imported;
  }

  /** Whether the names behind it are C's. */
  public boolean isCgo() {
    return path.equals("C");
  }

  @Override
  public Type type() {
    return Unknown.TYPE;
  }
}
