package org.goboundaries.types.modules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goboundaries.source.Disk;
import org.goboundaries.types.modules.ModFile.Replace;
import org.jspecify.annotations.Nullable;

/** The modules that are compiled together, and where the code of each lies. */
final class BuildList {
  /** Of code without go.mod. */
  static final BuildList EMPTY =
      new BuildList(List.of(), null, null, VendorList.NONE, new ModuleCache(null));

  private final List<ModFile> mains;
  private final @Nullable Path vendor;
  private final VendorList vendored;
  private final ModuleCache cache;
  private final Map<String, String> requires = new HashMap<>();
  private final List<LocalReplace> replaces = new ArrayList<>();

  BuildList(
      List<ModFile> mains,
      @Nullable WorkFile work,
      @Nullable Path vendor,
      VendorList vendored,
      ModuleCache cache) {
    this.mains = mains;
    this.vendor = vendor;
    this.vendored = vendored;
    this.cache = cache;
    if (work != null) {
      work.replaces().forEach(replace -> replaces.add(new LocalReplace(work.folder(), replace)));
    }
    for (ModFile main : mains) {
      main.replaces().forEach(replace -> replaces.add(new LocalReplace(main.folder(), replace)));
      main.requires()
          .forEach((path, version) -> requires.merge(path, version, VersionOrder::later));
    }
  }

  List<ModFile> mains() {
    return mains;
  }

  /** The versions that are asked for. */
  Map<String, String> requires() {
    return requires;
  }

  /** Takes other versions for those asked for. */
  void select(Map<String, String> versions) {
    requires.putAll(versions);
  }

  /** The vendor folder, null where there is none. */
  @Nullable Path vendor() {
    return vendor;
  }

  /** Whether vendor/ may hold a package; without a list nothing is excluded. */
  boolean mayVendor(String importPath) {
    return vendor != null
        && (vendored.modules().isEmpty() || vendored.modules().containsKey(importPath));
  }

  /** Whether a module of this list would have to hold the package. */
  boolean claims(String importPath) {
    for (String path = importPath; !path.isEmpty(); path = parent(path)) {
      if (main(path).isPresent() || requires.containsKey(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The module that holds a package: of those whose path the import path begins with the longest,
   * as long as it has Go files at that place.
   */
  Optional<Place> find(String importPath, Predicate<Path> isPackage) {
    for (String path = importPath; !path.isEmpty(); path = parent(path)) {
      Optional<Place> place = place(path);
      if (place.isPresent()) {
        String below = importPath.substring(Math.min(importPath.length(), path.length() + 1));
        Path folder = ModuleCache.resolve(place.get().root(), below);
        if (folder != null && place.get().holds(folder) && isPackage.test(folder)) {
          return Optional.of(place.get().at(folder));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a module lies. */
  Optional<Place> place(String modulePath) {
    Optional<ModFile> main = main(modulePath);
    if (main.isPresent()) {
      return Optional.of(new Place(modulePath, main.get().folder(), main.get().folder(), true));
    }
    String version = requires.getOrDefault(modulePath, "");
    for (LocalReplace candidate : replaces) {
      if (candidate.replace().covers(modulePath, version)) {
        return Optional.ofNullable(candidate.place(modulePath, cache));
      }
    }
    Path folder = version.isEmpty() ? null : cache.folder(modulePath, version);
    return folder == null
        ? Optional.empty()
        : Optional.of(new Place(modulePath, folder, folder, false));
  }

  /** The go.mod of a required version; null where none can be. */
  @Nullable Path modFile(String path, String version) {
    for (LocalReplace candidate : replaces) {
      Replace replace = candidate.replace();
      if (replace.covers(path, version)) {
        return replace.newVersion().isEmpty()
            ? ModuleCache.resolve(candidate.target(), "go.mod")
            : cache.modFile(replace.newPath(), replace.newVersion());
      }
    }
    return cache.modFile(path, version);
  }

  private Optional<ModFile> main(String path) {
    return mains.stream().filter(main -> main.modulePath().equals(path)).findFirst();
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /**
   * A package in a module.
   *
   * @param modulePath the module's path
   * @param root the module's folder
   * @param folder the package's folder
   * @param main whether the module is under analysis
   */
  record Place(String modulePath, Path root, Path folder, boolean main) {
    Place at(Path other) {
      return new Place(modulePath, root, other, main);
    }

    /** A folder with a go.mod of its own is another module. */
    boolean holds(Path inside) {
      for (Path at = inside; at != null && !at.equals(root); at = at.getParent()) {
        if (Disk.isFile(at.resolve("go.mod"))) {
          return false;
        }
      }
      return true;
    }
  }

  /** A replacement, and the folder from which its own folder is counted. */
  private record LocalReplace(Path base, Replace replace) {
    @Nullable Path target() {
      try {
        return base.resolve(replace.newPath()).normalize();
      } catch (InvalidPathException e) {
        return null;
      }
    }

    @Nullable Place place(String modulePath, ModuleCache cache) {
      Path folder =
          replace.newVersion().isEmpty()
              ? target()
              : cache.folder(replace.newPath(), replace.newVersion());
      return folder == null ? null : new Place(modulePath, folder, folder, false);
    }
  }

  /** The go line of the module of a vendored package, empty without one; null for others. */
  @Nullable String goVersion(String importPath) {
    VendorList.Vendored module = vendored.modules().get(importPath);
    return module == null ? null : module.goVersion();
  }
}
