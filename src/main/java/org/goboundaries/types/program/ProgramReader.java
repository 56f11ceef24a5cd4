package org.goboundaries.types.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.check.CheckedPackage;
import org.goboundaries.types.check.PackageChecker;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.modules.GoPackage;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Resolution;
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
  private final Predicate<Variant> wanted;
  private final Map<Place, Analysed> analysed = new LinkedHashMap<>();
  private final Map<Place, Unit> units = new HashMap<>();
  private final Map<Place, org.goboundaries.types.model.GoPackage> outside = new HashMap<>();
  private final Set<Place> busy = new HashSet<>();
  private final Map<String, org.goboundaries.types.model.GoPackage> known = new HashMap<>();
  private final Set<String> reading = new HashSet<>();

  ProgramReader(Workspace workspace, Trees trees, Predicate<Variant> wanted) {
    this.workspace = workspace;
    this.trees = trees;
    this.wanted = wanted;
  }

  List<Unit> read() {
    for (GoPackage source : workspace.packages()) {
      for (Variant variant : source.variants().stream().filter(wanted).toList()) {
        Place place = Place.of(source, variant.platform());
        analysed.put(place, new Analysed(source, variant));
      }
    }
    List<Unit> read = new ArrayList<>();
    analysed.forEach((place, each) -> add(place, each, read));
    return List.copyOf(read);
  }

  private void add(Place place, Analysed each, List<Unit> read) {
    Unit own = unit(place);
    if (own != null) {
      read.add(own);
    }
    List<GoFile> tests = trees(each.variant().externalTests());
    if (!tests.isEmpty()) {
      read.add(externalTests(each.source(), each.variant(), tests, own));
    }
  }

  /** The package with its own tests; null where it has no files, or is being read. */
  private @Nullable Unit unit(Place place) {
    Unit known = units.get(place);
    Analysed each = analysed.get(place);
    if (known != null || each == null || !busy.add(place)) {
      return known;
    }
    GoPackage source = each.source();
    Variant variant = each.variant();
    List<GoFile> files = trees(variant.files());
    files.addAll(trees(variant.tests()));
    if (!files.isEmpty()) {
      CheckedPackage checked =
          PackageChecker.check(
              source.importPath(),
              source.name(),
              files,
              path -> imported(source, variant.platform(), path));
      known = new Unit(source, variant, false, files, checked);
      units.put(place, known);
    }
    busy.remove(place);
    return known;
  }

  private Unit externalTests(
      GoPackage source, Variant variant, List<GoFile> tests, @Nullable Unit own) {
    CheckedPackage checked =
        PackageChecker.check(
            source.importPath() + "_test",
            source.name() + "_test",
            tests,
            path ->
                own != null && path.equals(source.importPath())
                    ? own.symbols()
                    : imported(source, variant.platform(), path));
    return new Unit(source, variant, true, tests, checked);
  }

  private org.goboundaries.types.model.@Nullable GoPackage imported(
      GoPackage from, Platform platform, String path) {
    Resolution resolution = workspace.resolve(from, path);
    GoPackage target = workspace.imported(resolution).orElse(null);
    if (target == null) {
      String known = resolution.importPath();
      boolean standard = resolution.kind() == Resolution.Kind.STANDARD;
      return standard || Library.modules().has(known) ? known(known) : null;
    }
    Place place = Place.of(target, platform);
    if (analysed.containsKey(place)) {
      Unit unit = unit(place);
      return unit == null ? null : unit.symbols();
    }
    return outside(place, target, resolution.importPath(), platform);
  }

  /** A package that is not analysed, or not on this platform: its declarations only. */
  private org.goboundaries.types.model.@Nullable GoPackage outside(
      Place place, GoPackage target, String path, Platform platform) {
    org.goboundaries.types.model.GoPackage known = outside.get(place);
    if (known != null || !busy.add(place)) {
      return known;
    }
    List<GoFile> files = trees(target.on(platform).files());
    if (!files.isEmpty()) {
      known =
          PackageChecker.declarations(
              path, target.name(), files, inner -> imported(target, platform, inner));
      outside.put(place, known);
    }
    busy.remove(place);
    return known;
  }

  /** A package that is not at hand, and that the jar knows. */
  private org.goboundaries.types.model.@Nullable GoPackage known(String path) {
    org.goboundaries.types.model.GoPackage found = known.get(path);
    if (found == null && reading.add(path)) {
      List<GoFile> files = Library.known(path);
      Ident name = files.isEmpty() ? null : files.get(0).packageName();
      if (name != null) {
        found = PackageChecker.declarations(path, name.name(), files, this::known);
        known.put(path, found);
      }
    }
    return found;
  }

  private List<GoFile> trees(List<SourceFile> files) {
    List<GoFile> found = new ArrayList<>(files.size());
    for (SourceFile file : files) {
      GoFile tree = trees.of(file.path());
      if (tree != null) {
        found.add(tree);
      }
    }
    return found;
  }

  /**
   * A package on a platform. The release of Go does not count: it is each module's own, and decides
   * about few files.
   */
  private record Place(
      String folder,
      boolean apart,
      String files,
      String os,
      String arch,
      boolean cgo,
      Set<String> tags) {
    static Place of(GoPackage source, Platform platform) {
      String files = source.apart() ? source.toString() : "";
      return new Place(
          source.folder().toString(),
          source.apart(),
          files,
          platform.os(),
          platform.arch(),
          platform.cgo(),
          platform.tags());
    }
  }

  /** A package and one of its variants. */
  private record Analysed(GoPackage source, Variant variant) {}
}
