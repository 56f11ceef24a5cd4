package org.goboundaries.types.program;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.modules.Resolution;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Workspace;
import org.jspecify.annotations.Nullable;

/** What the import paths in the files of a package mean, on every platform. */
final class Imports {
  private final Workspace workspace;
  private final SourcePackage from;
  private final ConcurrentMap<String, Target> known = new ConcurrentHashMap<>();

  Imports(Workspace workspace, SourcePackage from) {
    this.workspace = workspace;
    this.from = from;
  }

  Target find(String path) {
    return known.computeIfAbsent(path, this::resolve);
  }

  private Target resolve(String path) {
    Resolution resolution = workspace.resolve(from, path);
    Optional<SourcePackage> target = workspace.imported(resolution);
    String known = resolution.importPath();
    boolean standard = resolution.kind() == Resolution.Kind.STANDARD;
    return new Target(target.orElse(null), known, standard || Library.modules().has(known));
  }

  /**
   * What is imported.
   *
   * @param source null where its code is not available
   * @param path by which it is known
   * @param inLibrary whether it belongs to the Go installation, or to a module that the jar knows
   */
  record Target(@Nullable SourcePackage source, String path, boolean inLibrary) {}
}
