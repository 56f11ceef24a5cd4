package org.goboundaries.types.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.types.check.Importer;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Reads packages: first all names, then what they stand for. So no package waits for another, and
 * the tests of packages may import one another in circles.
 */
final class ProgramReader {
  private final Workspace workspace;
  private final Trees trees;
  private final Store store;
  private final ChangeCounts versions;
  private final Outside outside;
  private final Map<PackageState, Analysed> analysed = new LinkedHashMap<>();
  private final Map<PackageState, PlannedUnit> drafts = new LinkedHashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  ProgramReader(Workspace workspace, Trees trees, Store store, ChangeCounts versions) {
    this.workspace = workspace;
    this.trees = trees;
    this.store = store;
    this.versions = versions;
    this.outside = new Outside(trees, store);
  }

  /** Reads what has not been read before. */
  List<Unit> read(Predicate<Variant> wanted) {
    for (SourcePackage source : workspace.packages()) {
      for (Analysed each : Analysed.of(workspace, source)) {
        if (wanted.test(each.variant())) {
          analysed.put(PackageState.of(source, build(each), versions), each);
        }
      }
    }
    analysed.forEach(this::draft);
    drafts.values().removeIf(draft -> !succeeds(draft, draft.names()::collect));
    drafts.forEach(
        (place, draft) -> succeeds(draft, () -> store.units.put(place, draft.finished())));
    drafts.clear();
    List<Unit> read = new ArrayList<>();
    analysed.forEach((place, each) -> places(place, each).forEach(at -> add(at, read)));
    return List.copyOf(read);
  }

  private void add(PackageState place, List<Unit> read) {
    Unit unit = store.units.get(place);
    if (unit != null) {
      read.add(unit);
    }
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  private Build build(Analysed each) {
    return Build.of(each.source(), each.variant(), workspace.platform());
  }

  /** Where the package with its own tests is kept, and where its external tests are. */
  private List<PackageState> places(PackageState own, Analysed each) {
    return List.of(own, PackageState.ofExternalTests(each.source(), build(each), versions));
  }

  private void draft(PackageState own, Analysed each) {
    for (PackageState place : places(own, each)) {
      if (!store.units.containsKey(place)) {
        boolean external = !place.equals(own);
        Importer imports = path -> imported(each, path, external ? own : null);
        PlannedUnit draft = PlannedUnit.of(each, external, trees, imports);
        if (draft != null) {
          drafts.put(place, draft);
        }
      }
    }
  }

  /** External tests import what they test, wherever it lies. */
  private @Nullable GoPackage imported(Analysed from, String path, @Nullable PackageState tested) {
    GoPackage known =
        tested != null && path.equals(from.source().importPath()) ? symbols(tested) : null;
    return known == null ? imported(from.imports(), build(from), path) : known;
  }

  /** An error of our own costs this package and no other. */
  private boolean succeeds(PlannedUnit draft, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      draft.files().forEach(file -> failures.add(new Failure(file.text(), e)));
      return false;
    }
  }

  /** What an import means in a build. */
  private @Nullable GoPackage imported(Imports imports, Build build, String path) {
    Imports.Target target = imports.find(path);
    SourcePackage source = target.source();
    if (source == null) {
      return target.inLibrary() ? outside.library(target.path()) : null;
    }
    PackageState place = PackageState.of(source, build, versions);
    Analysed known = analysed.get(place);
    if (known != null) {
      // a package that has nothing but tests can't be imported
      return known.variant().files().isEmpty() ? null : symbols(place);
    }
    return store
        .outside
        .computeIfAbsent(place, key -> outsider(source, target.path(), build))
        .symbols();
  }

  private @Nullable GoPackage symbols(PackageState place) {
    Unit known = store.units.get(place);
    if (known != null) {
      return known.symbols();
    }
    PlannedUnit draft = drafts.get(place);
    return draft == null ? null : draft.names().symbols();
  }

  private Store.Outsider outsider(SourcePackage source, String path, Build build) {
    Imports imports = new Imports(workspace, source);
    Importer importer = name -> imported(imports, build, name);
    return new Store.Outsider(source, outside.read(source, path, build.platform(), importer));
  }
}
