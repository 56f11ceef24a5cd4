package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.flow.Extent;
import org.goboundaries.types.modules.GoModule;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Unit;

/** Knows how much of the code around each unit was read without loss. */
final class Extents implements Function<Unit, Extent> {
  private final List<Path> roots;
  private final Set<Path> broken = new HashSet<>();
  private final Map<Unit, Extent> known = new ConcurrentHashMap<>();

  /**
   * Extents of a workspace.
   *
   * @param roots what was loaded in full
   * @param isComplete whether nothing of a file is hidden from us
   */
  Extents(List<Path> roots, Workspace workspace, Predicate<Path> isComplete) {
    this.roots = roots;
    workspace.problems().forEach(problem -> broken.add(problem.path()));
    workspace.packages().stream()
        .flatMap(found -> found.files().stream())
        .map(file -> file.path())
        .filter(isComplete.negate())
        .forEach(broken::add);
  }

  @Override
  public Extent apply(Unit unit) {
    return known.computeIfAbsent(unit, this::find);
  }

  private Extent find(Unit unit) {
    SourcePackage source = unit.source();
    Path folder = source.folder();
    boolean isBroken =
        Stream.concat(Stream.of(folder), source.files().stream().map(file -> file.path()))
            .anyMatch(broken::contains);
    if (isBroken) {
      return Extent.FILE;
    }
    return isWhole(source.module()) ? Extent.MODULE : Extent.PACKAGE;
  }

  private boolean isWhole(GoModule module) {
    return roots.stream().anyMatch(root -> module.folder().startsWith(root))
        && broken.stream().noneMatch(path -> path.startsWith(module.folder()));
  }
}
