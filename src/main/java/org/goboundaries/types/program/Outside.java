package org.goboundaries.types.program;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Importer;
import org.goboundaries.types.check.PackageChecker;
import org.goboundaries.types.check.PackageDraft;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.SourcePackage;
import org.jspecify.annotations.Nullable;

/**
 * Packages that are not analysed, or not on the platform in question. Nothing of them is read
 * before somebody asks for one of their names.
 */
final class Outside {
  private final Trees trees;
  private final Store store;

  Outside(Trees trees, Store store) {
    this.trees = trees;
    this.store = store;
  }

  /** A package on a platform, without its tests. */
  GoPackage read(SourcePackage source, String path, Platform platform, Importer imports) {
    return new PackageDraft(
            path,
            source.name(),
            () -> outlines(source.on(platform).files()),
            file -> false,
            imports,
            PackageState.sizes(platform))
        .symbols();
  }

  private List<GoFile> outlines(List<SourceFile> files) {
    List<GoFile> found = new ArrayList<>(files.size());
    for (SourceFile file : files) {
      GoFile tree = trees.outline(file.path());
      if (tree != null) {
        found.add(tree);
      }
    }
    return found;
  }

  /** A package that is not available, and that the jar knows. */
  @Nullable GoPackage library(String path) {
    GoPackage known = store.library.get(path);
    return known != null ? known : readLibrary(path);
  }

  private @Nullable GoPackage readLibrary(String path) {
    Library library = Library.about(path);
    String name = library.name(path);
    if (name == null) {
      return null;
    }
    GoPackage read =
        PackageChecker.declarations(path, name, () -> library.files(path), this::library);
    GoPackage first = store.library.putIfAbsent(path, read);
    return first == null ? read : first;
  }
}
