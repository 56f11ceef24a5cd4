package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.source.Disk;
import org.goboundaries.types.modules.BuildList.Place;
import org.goboundaries.types.modules.Resolution.Kind;
import org.jspecify.annotations.Nullable;

/** Says what import paths mean, in the order in which the go command looks. */
final class Resolver {
  private static final String VENDOR = "vendor";

  private final Modules modules;
  private final Environment environment;
  private final @Nullable Path standardSource;
  private final Map<Path, Boolean> packages = new ConcurrentHashMap<>();

  /**
   * A resolver for one workspace.
   *
   * @param standardSource the folder of the standard library, null where it is not available
   */
  Resolver(Modules modules, Environment environment, @Nullable Path standardSource) {
    this.modules = modules;
    this.environment = environment;
    this.standardSource = standardSource;
  }

  /** The same without what is remembered of folders. */
  Resolver anew() {
    return new Resolver(modules, environment, standardSource);
  }

  Resolution resolve(SourcePackage from, String importPath) {
    if (importPath.equals("C")) {
      return new Resolution(Kind.CGO, importPath, null, null);
    }
    if (importPath.startsWith("./") || importPath.startsWith("../")) {
      return relative(from, importPath);
    }
    if (!isWellFormed(importPath)) {
      return Resolution.unknown(importPath);
    }
    return switch (from.module().kind()) {
      case STANDARD -> ofStandard(from.module(), importPath);
      case GOPATH -> ofGopath(from, importPath);
      default -> ofModule(from.module(), importPath);
    };
  }

  /** The Go installation's packages see its own copies of others. */
  private Resolution ofStandard(GoModule module, String importPath) {
    boolean commands = module.path().equals("cmd");
    Path parent = module.folder().getParent();
    Path source = commands && parent != null ? parent : module.folder();
    if (!isStandardName(importPath)) {
      Path copy = ModuleCache.resolve(module.folder().resolve(VENDOR), importPath);
      return copy != null && isPackage(copy)
          ? new Resolution(Kind.STANDARD, module.importPath(copy), copy, module)
          : Resolution.unknown(importPath);
    }
    return standard(source, importPath).orElse(Resolution.unknown(importPath));
  }

  private Resolution ofModule(GoModule module, String importPath) {
    BuildList builds = module.builds();
    return standard(standardSource, importPath)
        .or(() -> builds.find(importPath, this::isPackage).filter(Place::main).map(this::main))
        .or(() -> vendored(builds, importPath))
        .or(() -> builds.find(importPath, this::isPackage).map(place -> dependency(place, builds)))
        .orElseGet(() -> byName(importPath, builds));
  }

  private Resolution main(Place place) {
    GoModule module = modules.of(place, BuildList.EMPTY);
    return found(module, place.folder());
  }

  private Resolution dependency(Place place, BuildList builds) {
    return found(modules.of(place, builds), place.folder());
  }

  private static Resolution found(GoModule module, Path folder) {
    return new Resolution(Kind.DEPENDENCY, module.importPath(folder), folder, module);
  }

  private Optional<Resolution> vendored(BuildList builds, String importPath) {
    Path folder = ModuleCache.resolve(builds.vendor(), importPath);
    Path vendor = builds.vendor();
    if (vendor == null || folder == null || !builds.mayVendor(importPath) || !isPackage(folder)) {
      return Optional.empty();
    }
    return Optional.of(found(modules.dependency("", vendor, builds), folder));
  }

  /** Without go.mod: vendor folders from inside out, then every folder of GOPATH. */
  private Resolution ofGopath(SourcePackage from, String importPath) {
    Path source = from.module().folder();
    Optional<Resolution> standard = standard(standardSource, importPath);
    if (standard.isPresent()) {
      return standard.get();
    }
    for (Path at = from.folder(); at != null && at.startsWith(source); at = at.getParent()) {
      Path folder = ModuleCache.resolve(at.resolve(VENDOR), importPath);
      if (folder != null && isPackage(folder)) {
        return found(from.module(), folder);
      }
    }
    Path here = ModuleCache.resolve(source, importPath);
    if (here != null && isPackage(here)) {
      return found(from.module(), here);
    }
    for (Path gopath : environment.gopath()) {
      Path other = gopath.toAbsolutePath().normalize().resolve("src");
      Path folder = ModuleCache.resolve(other, importPath);
      if (folder != null && isPackage(folder)) {
        return found(modules.of(folder, other), folder);
      }
    }
    return byName(importPath, BuildList.EMPTY);
  }

  /** Only the go command of old takes these, and only outside of modules. */
  private Resolution relative(SourcePackage from, String importPath) {
    GoModule module = from.module();
    boolean allowed = module.kind() == GoModule.Kind.GOPATH || module.kind() == GoModule.Kind.NONE;
    String place = module.folder().relativize(from.folder()).toString();
    Path folder =
        ModuleCache.resolve(module.folder(), (place.isEmpty() ? "." : place) + "/" + importPath);
    return allowed && folder != null && isPackage(folder)
        ? found(module, folder)
        : Resolution.unknown(importPath);
  }

  private Optional<Resolution> standard(@Nullable Path source, String importPath) {
    Path folder = isStandardName(importPath) ? ModuleCache.resolve(source, importPath) : null;
    if (source == null || folder == null || !isPackage(folder)) {
      return Optional.empty();
    }
    boolean command = importPath.startsWith("cmd/");
    GoModule module = command ? modules.of(folder, source) : modules.standard(source);
    return Optional.of(new Resolution(Kind.STANDARD, importPath, folder, module));
  }

  /** Without the Go installation available, what has no dot in front can be nothing else. */
  private Resolution byName(String importPath, BuildList builds) {
    boolean standard =
        standardSource == null && isStandardName(importPath) && !builds.claims(importPath);
    return standard || importPath.equals("unsafe")
        ? new Resolution(Kind.STANDARD, importPath, null, null)
        : Resolution.unknown(importPath);
  }

  private static boolean isStandardName(String importPath) {
    int slash = importPath.indexOf('/');
    String first = slash < 0 ? importPath : importPath.substring(0, slash);
    return first.indexOf('.') < 0;
  }

  private static boolean isWellFormed(String importPath) {
    for (String element : importPath.split("/", -1)) {
      if (element.isEmpty() || element.equals(".") || element.equals("..")) {
        return false;
      }
    }
    return importPath.chars().noneMatch(here -> here <= ' ' || here == '\\' || here == 0x7F);
  }

  private boolean isPackage(Path folder) {
    return packages.computeIfAbsent(folder, Resolver::holdsGo);
  }

  private static boolean holdsGo(Path folder) {
    return Disk.isFolder(folder) && Folder.holdsGo(folder);
  }
}
