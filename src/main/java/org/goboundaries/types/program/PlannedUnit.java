package org.goboundaries.types.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Importer;
import org.goboundaries.types.check.PackageDraft;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is not read yet.
 *
 * @param external whether it is that of the external tests
 */
record PlannedUnit(
    Analysed analysed,
    boolean external,
    List<GoFile> files,
    Set<GoFile> lookedAt,
    PackageDraft names) {

  /** The draft of a unit; null where there is nothing to look at or to import. */
  static @Nullable PlannedUnit of(
      Analysed analysed, boolean external, Trees trees, Importer imports) {
    List<GoFile> files = new ArrayList<>();
    Set<GoFile> lookedAt = new HashSet<>();
    for (SourceFile source : sources(analysed.variant(), external)) {
      GoFile tree = trees.of(source.path());
      if (tree != null) {
        files.add(tree);
        if (analysed.lookedAt().contains(source.path())) {
          lookedAt.add(tree);
        }
      }
    }
    // nobody imports external tests
    if (external ? lookedAt.isEmpty() : files.isEmpty()) {
      return null;
    }
    PackageDraft names =
        new PackageDraft(
            path(analysed.source(), external),
            name(analysed.source(), external),
            () -> files,
            lookedAt::contains,
            imports,
            PackageState.sizes(analysed.variant().platform()));
    return new PlannedUnit(analysed, external, files, lookedAt, names);
  }

  private static String path(SourcePackage source, boolean external) {
    return source.importPath() + (external ? "_test" : "");
  }

  private static String name(SourcePackage source, boolean external) {
    return source.name() + (external ? "_test" : "");
  }

  private static List<SourceFile> sources(Variant variant, boolean external) {
    if (external) {
      return variant.externalTests();
    }
    List<SourceFile> all = new ArrayList<>(variant.files());
    all.addAll(variant.tests());
    return all;
  }

  /** The unit, its declarations read. */
  Unit finished() {
    return new Unit(
        analysed.source(), analysed.variant(), external, files, lookedAt, names.check());
  }
}
