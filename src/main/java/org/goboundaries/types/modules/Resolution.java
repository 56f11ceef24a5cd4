package org.goboundaries.types.modules;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an import path means in one package.
 *
 * @param kind where the package was found
 * @param importPath the path by which the package is known; another than that in the import where
 *     the Go installation has its own copy: {@code vendor/golang.org/x/net/idna}
 * @param folder null where its code is not available
 * @param module null where its code is not available
 */
public record Resolution(
    Kind kind, String importPath, @Nullable Path folder, @Nullable GoModule module) {

  static Resolution unknown(String importPath) {
    return new Resolution(Kind.UNKNOWN, importPath, null, null);
  }

  /** Where an imported package was found. */
  public enum Kind {
    /** Among the packages under analysis. */
    WORKSPACE,
    /** In the Go installation, or by its name where that is not available. */
    STANDARD,
    /** In vendor/, in the module cache, or elsewhere in its module or a neighbouring one. */
    DEPENDENCY,
    /** It is the pseudo-package {@code C}. */
    CGO,
    /** Nowhere. */
    UNKNOWN
  }
}
