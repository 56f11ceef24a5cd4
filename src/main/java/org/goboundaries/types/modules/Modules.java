package org.goboundaries.types.modules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.source.Disk;
import org.goboundaries.types.modules.BuildList.Place;
import org.jspecify.annotations.Nullable;

/** Finds the module of each folder, and reads what describes it, once. */
final class Modules {
  private static final String GO_MOD = "go.mod";
  private static final String GO_WORK = "go.work";
  private static final String VENDOR = "vendor";

  private final Environment environment;
  private final ModuleCache cache;
  private final List<Problem> problems;
  private final Map<Path, Optional<ModFile>> modFiles = new ConcurrentHashMap<>();
  private final Map<Path, Optional<WorkFile>> workFiles = new ConcurrentHashMap<>();
  private final Map<Path, GoModule> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, BuildList> workspaces = new ConcurrentHashMap<>();
  private final Map<Path, GoModule> mains = new ConcurrentHashMap<>();
  private final Map<Dependency, GoModule> dependencies = new ConcurrentHashMap<>();

  Modules(Environment environment, List<Problem> problems) {
    this.environment = environment;
    this.cache = new ModuleCache(environment.moduleCache());
    this.problems = problems;
  }

  /** The module of a folder that is under analysis; {@code top} bounds one without go.mod. */
  GoModule of(Path folder, Path top) {
    GoModule found = find(folder, top);
    byFolder.put(folder, found);
    return found;
  }

  /** The folder above is mostly known: without that, deep trees would take forever. */
  private GoModule find(Path folder, Path top) {
    boolean passedSource = false;
    Path vendor = null;
    for (Path at = folder; at != null; at = at.getParent()) {
      GoModule known = byFolder.get(at);
      if (known != null && (known.file() != null || !passedSource)) {
        return inside(known, vendor);
      }
      Optional<ModFile> file = modFile(at);
      if (file.isPresent()) {
        return inside(main(file.get()), vendor);
      }
      vendor = at.endsWith(VENDOR) ? at : vendor;
      passedSource = passedSource || SourceFolders.isSource(at);
    }
    return loose(SourceFolders.root(environment.gopath(), folder, top), top);
  }

  /** The copies in a module's vendor folder have the import paths of what they are copies of. */
  private GoModule inside(GoModule module, @Nullable Path vendor) {
    boolean copy =
        module.kind() == GoModule.Kind.MAIN && module.folder().resolve(VENDOR).equals(vendor);
    return copy && vendor != null ? dependency("", vendor, module.builds()) : module;
  }

  /** What lies without go.mod below a folder: at a path if that is one of import paths. */
  private GoModule loose(Path root, Path top) {
    boolean gopath = !root.equals(top) || SourceFolders.isSource(root);
    GoModule.Kind kind = gopath ? GoModule.Kind.GOPATH : GoModule.Kind.NONE;
    String path = gopath ? "" : "_";
    return mains.computeIfAbsent(
        root, folder -> new GoModule(kind, path, folder, null, BuildList.EMPTY));
  }

  /** What lies without go.mod below a folder as if that folder had one with a module path. */
  GoModule named(GoModule loose, String path) {
    Path folder = loose.folder();
    ModFile file = new ModFile(folder.resolve(GO_MOD), path, "", Map.of(), List.of(), List.of());
    modFiles.put(folder, Optional.of(file));
    mains.remove(folder);
    GoModule named = main(file);
    byFolder.replaceAll((inside, known) -> known == loose ? named : known);
    return named;
  }

  /** The module of a package that was found elsewhere. */
  GoModule of(Place place, BuildList builds) {
    if (place.main()) {
      return modFile(place.root()).map(this::main).orElseThrow();
    }
    return dependency(place.modulePath(), place.root(), builds);
  }

  /** The module of what lies in the vendor folder, or in one of GOPATH's folders. */
  GoModule dependency(String path, Path root, BuildList builds) {
    return dependencies.computeIfAbsent(
        new Dependency(root, builds),
        key ->
            new GoModule(GoModule.Kind.DEPENDENCY, path, root, modFile(root).orElse(null), builds));
  }

  /** The module of the Go installation's packages below a folder {@code src}. */
  GoModule standard(Path source) {
    return mains.computeIfAbsent(
        source,
        root ->
            new GoModule(
                GoModule.Kind.STANDARD, "", root, modFile(root).orElse(null), BuildList.EMPTY));
  }

  private GoModule main(ModFile file) {
    if (isStandard(file)) {
      return standard(file.folder());
    }
    return mains.computeIfAbsent(file.folder(), folder -> newMain(file));
  }

  private GoModule newMain(ModFile file) {
    Path folder = file.folder();
    if (file.modulePath().equals("cmd") && isInStandard(folder.getParent())) {
      return new GoModule(GoModule.Kind.STANDARD, "cmd", folder, file, BuildList.EMPTY);
    }
    String path = file.modulePath().isEmpty() ? "_" : file.modulePath();
    return new GoModule(GoModule.Kind.MAIN, path, folder, file, builds(file));
  }

  private boolean isInStandard(@Nullable Path folder) {
    return folder != null && modFile(folder).filter(Modules::isStandard).isPresent();
  }

  /** The Go installation's own module, whose import paths have nothing in front. */
  private static boolean isStandard(ModFile file) {
    return file.modulePath().equals("std");
  }

  private BuildList builds(ModFile file) {
    Optional<BuildList> neighbours =
        workAbove(file.folder())
            .map(work -> workspaces.computeIfAbsent(work.folder(), folder -> together(work)))
            .filter(together -> together.mains().contains(file));
    return neighbours.orElseGet(() -> builds(file.folder(), List.of(file), null));
  }

  private BuildList together(WorkFile work) {
    return builds(work.folder(), members(work), work);
  }

  private BuildList builds(Path top, List<ModFile> mains, @Nullable WorkFile work) {
    Path vendor = top.resolve(VENDOR);
    VendorList list =
        Texts.read(vendor.resolve("modules.txt"), problems)
            .map(VendorList::read)
            .orElse(VendorList.NONE);
    BuildList builds =
        new BuildList(mains, work, Disk.isFolder(vendor) ? vendor : null, list, cache);
    builds.select(VersionSelection.of(builds));
    return builds;
  }

  private Optional<WorkFile> workAbove(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Optional<WorkFile> work = workFiles.computeIfAbsent(at, this::readWorkFile);
      if (work.isPresent()) {
        return work;
      }
    }
    return Optional.empty();
  }

  private List<ModFile> members(WorkFile work) {
    List<ModFile> members = new ArrayList<>();
    for (String use : work.uses()) {
      try {
        Optional<ModFile> member = modFile(work.folder().resolve(use).normalize());
        if (member.isPresent()) {
          members.add(member.get());
        } else {
          problems.add(new Problem(work.file(), 0, "no go.mod in " + use));
        }
      } catch (InvalidPathException e) {
        problems.add(new Problem(work.file(), 0, "not a path: " + use));
      }
    }
    return members;
  }

  /** The go.mod of a folder, if it has one. */
  Optional<ModFile> modFile(Path folder) {
    return modFiles.computeIfAbsent(folder, this::readModFile);
  }

  private Optional<ModFile> readModFile(Path folder) {
    Path file = folder.resolve(GO_MOD);
    return Texts.read(file, problems).map(text -> ModFileReader.read(file, text, problems));
  }

  private Optional<WorkFile> readWorkFile(Path folder) {
    Path file = folder.resolve(GO_WORK);
    return Texts.read(file, problems).map(text -> WorkFile.read(file, text, problems));
  }
}
