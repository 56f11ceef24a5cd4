package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.goboundaries.source.Disk;
import org.jspecify.annotations.Nullable;

/** Walks through the folders under analysis as the go command does for {@code ./...}. */
final class WorkspaceLoader {
  private static final String SOURCE = "src";

  private final Platform platform;
  private final Environment environment;
  // several threads may find problems later, when they ask for packages
  private final List<Problem> problems = new CopyOnWriteArrayList<>();
  private final Modules modules;
  private final PackageReader reader;
  private final Map<Path, List<SourcePackage>> loaded = new TreeMap<>();
  private final Deque<Path> open = new ArrayDeque<>();

  WorkspaceLoader(Platform platform, Environment environment) {
    this.platform = platform;
    this.environment = environment;
    this.modules = new Modules(environment, problems);
    this.reader = new PackageReader(platform);
  }

  Workspace load(List<Path> roots) {
    for (Path root : roots) {
      Path path = root.toAbsolutePath().normalize();
      if (Disk.isFolder(path)) {
        loadTree(path);
      } else if (!Disk.exists(path)) {
        problems.add(new Problem(path, 0, "no such file or directory"));
      } else if (path.getParent() != null) {
        load(Folder.list(path.getParent(), problems), path.getParent());
      }
    }
    Resolver resolver = new Resolver(modules, environment, standardSource());
    return new Workspace(platform, modules, reader, resolver, loaded, problems);
  }

  private void loadTree(Path root) {
    open.push(root);
    while (!open.isEmpty()) {
      Folder folder = Folder.list(open.pop(), problems);
      load(folder, root);
      GoModule module = modules.of(folder.path(), root);
      for (int i = folder.folders().size() - 1; i >= 0; i--) {
        Path inner = folder.folders().get(i);
        if (isWanted(inner.getFileName().toString()) && !isIgnored(module, inner)) {
          open.push(inner);
        }
      }
    }
    nameLoose(modules.of(root, root));
  }

  /** Has the packages of a tree without go.mod find one another. */
  private void nameLoose(GoModule module) {
    List<SourcePackage> loose =
        loaded.values().stream()
            .flatMap(List::stream)
            .filter(each -> each.module() == module && module.kind() == GoModule.Kind.NONE)
            .toList();
    Optional<String> path =
        loose.isEmpty() ? Optional.empty() : new ImportRoot(module.folder(), loose).path();
    if (path.isPresent()) {
      GoModule named = modules.named(module, path.get());
      loaded.replaceAll(
          (folder, packages) ->
              packages.stream()
                  .map(each -> each.module() == module ? each.in(named) : each)
                  .toList());
    }
  }

  private void load(Folder folder, Path root) {
    if (!folder.goFiles().isEmpty() && !loaded.containsKey(folder.path())) {
      GoModule module = modules.of(folder.path(), root);
      List<SourcePackage> packages = reader.read(module, folder, problems);
      if (!packages.isEmpty()) {
        loaded.put(folder.path(), packages);
      }
    }
  }

  private static boolean isWanted(String name) {
    return !FileNames.isHidden(name) && !name.equals("vendor") && !name.equals("testdata");
  }

  /**
   * Whether go.mod says that there is no package: {@code ./folder} there, or that name anywhere.
   */
  private static boolean isIgnored(GoModule module, Path folder) {
    ModFile file = module.file();
    if (file == null || file.ignores().isEmpty()) {
      return false;
    }
    String below = "/" + module.folder().relativize(folder).toString().replace('\\', '/');
    for (String ignored : file.ignores()) {
      boolean rooted = ignored.startsWith("./");
      String plain = "/" + (rooted ? ignored.substring(2) : ignored).replaceAll("/+$", "");
      if (rooted ? below.equals(plain) : below.endsWith(plain)) {
        return true;
      }
    }
    return false;
  }

  /** The installation that is given, or the one under analysis. */
  private @Nullable Path standardSource() {
    if (environment.goroot() != null) {
      return environment.goroot().toAbsolutePath().normalize().resolve(SOURCE);
    }
    for (List<SourcePackage> packages : loaded.values()) {
      GoModule module = packages.get(0).module();
      if (module.kind() == GoModule.Kind.STANDARD && module.path().isEmpty()) {
        return module.folder();
      }
    }
    return null;
  }
}
