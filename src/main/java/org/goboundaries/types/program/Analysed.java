package org.goboundaries.types.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;

/**
 * A package and one of its variants.
 *
 * @param lookedAt the files that no earlier variant takes
 */
record Analysed(SourcePackage source, Variant variant, Set<Path> lookedAt, Imports imports) {
  /** The variants of a package in which there is something to look at. */
  static List<Analysed> of(Workspace workspace, SourcePackage source) {
    Imports imports = new Imports(workspace, source);
    Set<Path> seen = new HashSet<>();
    List<Analysed> all = new ArrayList<>();
    for (Variant variant : source.variants()) {
      Set<Path> fresh = new HashSet<>();
      variant.allFiles().map(SourceFile::path).filter(seen::add).forEach(fresh::add);
      if (!fresh.isEmpty()) {
        all.add(new Analysed(source, variant, fresh, imports));
      }
    }
    return all;
  }
}
