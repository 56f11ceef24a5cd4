package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Divides the packages of a workspace into parts of which none imports another. A module stays
 * whole, and with modules in folders of its own: whether all of a module was read depends on what
 * lies below it.
 */
final class IndependentModules {
  private final Workspace workspace;
  private final Map<Path, Path> parents = new HashMap<>();

  IndependentModules(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The parts, in the order of their folders.
   *
   * @param enough number of Go files from which on a part takes no further modules
   */
  List<Map<Path, List<SourcePackage>>> parts(int enough) {
    TreeSet<Path> folders = new TreeSet<>();
    workspace.packages().forEach(each -> folders.add(each.module().folder()));
    if (folders.size() > 1) {
      folders.forEach(folder -> joinOuter(folder, folders::contains));
      workspace.packages().forEach(this::joinImported);
    }
    return filled(components(), enough);
  }

  private void joinOuter(Path folder, Predicate<Path> isModule) {
    for (Path at = folder.getParent(); at != null; at = at.getParent()) {
      if (isModule.test(at)) {
        join(at, folder);
        return;
      }
    }
  }

  private void joinImported(SourcePackage from) {
    TreeSet<String> imports = new TreeSet<>();
    from.files().forEach(file -> imports.addAll(file.head().imports()));
    for (String path : imports) {
      Resolution found = workspace.resolve(from, path);
      GoModule module = found.module();
      if (found.kind() == Resolution.Kind.WORKSPACE && module != null) {
        join(from.module().folder(), module.folder());
      }
    }
  }

  private void join(Path one, Path other) {
    Path left = representative(one);
    Path right = representative(other);
    if (!left.equals(right)) {
      parents.put(right, left);
    }
  }

  private Path representative(Path folder) {
    Path at = folder;
    for (Path above = parents.get(at); above != null; above = parents.get(at)) {
      at = above;
    }
    return at;
  }

  private Collection<List<SourcePackage>> components() {
    Map<Path, List<SourcePackage>> found = new LinkedHashMap<>();
    for (SourcePackage each : workspace.packages()) {
      Path key = representative(each.module().folder());
      found.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
    }
    return found.values();
  }

  /** Small components come together: what they import from elsewhere is then read once. */
  private static List<Map<Path, List<SourcePackage>>> filled(
      Collection<List<SourcePackage>> components, int enough) {
    List<Map<Path, List<SourcePackage>>> parts = new ArrayList<>();
    int size = enough;
    for (List<SourcePackage> component : components) {
      int more = component.stream().mapToInt(each -> each.files().size()).sum();
      if (parts.isEmpty() || size + more > enough) {
        parts.add(new TreeMap<>());
        size = 0;
      }
      Map<Path, List<SourcePackage>> part = parts.get(parts.size() - 1);
      component.forEach(
          each -> part.computeIfAbsent(each.folder(), key -> new ArrayList<>()).add(each));
      size += more;
    }
    parts.forEach(part -> part.replaceAll((folder, found) -> List.copyOf(found)));
    return Collections.unmodifiableList(parts);
  }
}
