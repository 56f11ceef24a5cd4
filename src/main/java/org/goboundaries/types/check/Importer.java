package org.goboundaries.types.check;

import org.goboundaries.types.model.GoPackage;
import org.jspecify.annotations.Nullable;

/** Gives the packages that a package imports. */
@FunctionalInterface
public interface Importer {
  /** The package at an import path as written, null where it is not available. */
  @Nullable GoPackage find(String path);
}
