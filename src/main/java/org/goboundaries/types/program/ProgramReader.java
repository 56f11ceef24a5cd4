package org.goboundaries.types.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.CheckedPackage;
import org.goboundaries.types.check.Importer;
import org.goboundaries.types.check.PackageChecker;
import org.goboundaries.types.modules.GoPackage;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Reads packages in the order in which imports lead to them. A package that imports itself through
 * others, which the go command refuses, is unknown where the circle closes.
 */
final class ProgramReader {
  private final Workspace workspace;
  private final Trees trees;
  private final Store store;
  private final Versions versions;
  private final Outside outside;
  private final Map<Place, Analysed> analysed = new LinkedHashMap<>();
  // also what failed: it is not tried again
  private final Set<Place> busy = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();

  ProgramReader(Workspace workspace, Trees trees, Store store, Versions versions) {
    this.workspace = workspace;
    this.trees = trees;
    this.store = store;
    this.versions = versions;
    this.outside = new Outside(trees, store);
  }

  /** Reads what has not been read before. */
  List<Unit> read(Predicate<Variant> wanted) {
    for (GoPackage source : workspace.packages()) {
      for (Analysed each : Analysed.of(workspace, source)) {
        if (wanted.test(each.variant())) {
          analysed.put(place(source, each.variant().platform()), each);
        }
      }
    }
    List<Unit> read = new ArrayList<>();
    analysed.forEach((place, each) -> add(place, each, read));
    return List.copyOf(read);
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  private Place place(GoPackage source, Platform platform) {
    return Place.of(source, platform, workspace.platform(), versions);
  }

  private void add(Place place, Analysed each, List<Unit> read) {
    Unit own = unit(place);
    if (own != null) {
      read.add(own);
    }
    Unit tests = externalTests(each, own);
    if (tests != null) {
      read.add(tests);
    }
  }

  /** The package with its own tests; null where it has no files, or is being read. */
  private @Nullable Unit unit(Place place) {
    Unit known = store.units.get(place);
    Analysed each = analysed.get(place);
    if (known != null || each == null || !busy.add(place)) {
      return known;
    }
    List<SourceFile> files = new ArrayList<>(each.variant().files());
    files.addAll(each.variant().tests());
    known =
        check(
            each, files, false, path -> imported(each.imports(), each.variant().platform(), path));
    if (known != null) {
      store.units.put(place, known);
    }
    return known;
  }

  private @Nullable Unit externalTests(Analysed each, @Nullable Unit own) {
    GoPackage source = each.source();
    Platform platform = each.variant().platform();
    Place place = Place.ofExternalTests(source, platform, workspace.platform(), versions);
    Unit known = store.units.get(place);
    if (known == null) {
      known =
          check(
              each,
              each.variant().externalTests(),
              true,
              path ->
                  own != null && path.equals(source.importPath())
                      ? own.symbols()
                      : imported(each.imports(), platform, path));
      if (known != null) {
        store.units.put(place, known);
      }
    }
    return known;
  }

  /** An error of our own costs this package and no other. */
  private @Nullable Unit check(
      Analysed each, List<SourceFile> sources, boolean external, Importer imports) {
    List<GoFile> files = new ArrayList<>();
    Set<GoFile> lookedAt = new HashSet<>();
    for (SourceFile source : sources) {
      GoFile tree = trees.of(source.path());
      if (tree != null) {
        files.add(tree);
        if (each.lookedAt().contains(source.path())) {
          lookedAt.add(tree);
        }
      }
    }
    // nobody imports external tests
    if (external ? lookedAt.isEmpty() : files.isEmpty()) {
      return null;
    }
    String behind = external ? "_test" : "";
    GoPackage source = each.source();
    try {
      CheckedPackage checked =
          PackageChecker.check(
              source.importPath() + behind,
              source.name() + behind,
              files,
              lookedAt::contains,
              imports);
      return new Unit(source, each.variant(), external, files, lookedAt, checked);
    } catch (RuntimeException | StackOverflowError e) {
      files.forEach(file -> failures.add(new Failure(file.text(), e)));
      return null;
    }
  }

  /** What an import means on a platform. */
  private org.goboundaries.types.model.@Nullable GoPackage imported(
      Imports imports, Platform platform, String path) {
    Imports.Target target = imports.find(path);
    GoPackage source = target.source();
    if (source == null) {
      return target.inLibrary() ? outside.library(target.path()) : null;
    }
    Place place = place(source, platform);
    if (analysed.containsKey(place)) {
      Unit unit = unit(place);
      return unit == null ? null : unit.symbols();
    }
    return store
        .outside
        .computeIfAbsent(place, key -> outsider(source, target.path(), platform))
        .symbols();
  }

  private Store.Outsider outsider(GoPackage source, String path, Platform platform) {
    Imports imports = new Imports(workspace, source);
    return new Store.Outsider(
        source, outside.read(source, path, platform, name -> imported(imports, platform, name)));
  }
}
