package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.types.modules.GoList.Listed;

/** One package as {@code go list} would describe it, made from what we know. */
final class ListedByUs {
  private static final Map<String, Set<String>> ENDINGS =
      Map.of(
          "CFiles", Set.of(".c"),
          "CXXFiles", Set.of(".cc", ".cpp", ".cxx"),
          "MFiles", Set.of(".m"),
          "HFiles", Set.of(".h", ".hh", ".hpp", ".hxx"),
          "FFiles", Set.of(".f", ".F", ".for", ".f90"),
          "SFiles", Set.of(".s", ".S", ".sx"),
          "SwigFiles", Set.of(".swig"),
          "SwigCXXFiles", Set.of(".swigcxx"),
          "SysoFiles", Set.of(".syso"));

  private final Workspace workspace;
  private final SourcePackage found;
  private final Variant variant;

  ListedByUs(Workspace workspace, SourcePackage found, Platform platform) {
    this.workspace = workspace;
    this.found = found;
    this.variant = found.on(platform);
  }

  boolean isEmpty() {
    return variant.isEmpty();
  }

  Listed listed() {
    Map<String, Set<String>> lists = new HashMap<>();
    lists.put("GoFiles", names(variant.files(), file -> !file.usesCgo()));
    lists.put("CgoFiles", names(variant.files(), SourceFile::usesCgo));
    lists.put("TestGoFiles", names(variant.tests(), file -> true));
    lists.put("XTestGoFiles", names(variant.externalTests(), file -> true));
    lists.put("IgnoredGoFiles", ignored());
    ENDINGS.forEach((list, endings) -> lists.put(list, others(endings)));
    Map<String, Set<String>> imports =
        Map.of(
            "Imports", imports(variant.files(), this::resolved),
            "TestImports", imports(variant.tests(), this::resolved),
            "XTestImports", imports(variant.externalTests(), this::resolved));
    String name = found.name();
    return new Listed(found.folder(), found.importPath(), name, lists, imports, importMap());
  }

  /** The folder of each import by the path it is known by; null where we don't find it. */
  Map<String, Path> folders() {
    Map<String, Path> folders = new TreeMap<>();
    variant
        .allFiles()
        .flatMap(file -> file.head().imports().stream())
        .map(path -> workspace.resolve(found, path))
        .filter(resolution -> resolution.kind() != Resolution.Kind.CGO)
        .forEach(resolution -> folders.put(resolution.importPath(), resolution.folder()));
    return folders;
  }

  private Set<String> ignored() {
    Set<String> taken = variant.allFiles().map(SourceFile::name).collect(Collectors.toSet());
    return workspace.packagesIn(found.folder()).stream()
        .flatMap(each -> each.files().stream())
        .map(SourceFile::name)
        .filter(name -> !taken.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(
      List<SourceFile> files, Function<SourceFile, Boolean> condition) {
    return files.stream()
        .filter(condition::apply)
        .map(SourceFile::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> others(Set<String> endings) {
    return variant.otherFiles().stream()
        .map(OtherFile::name)
        .filter(name -> endings.contains(name.substring(name.lastIndexOf('.'))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String resolved(String path) {
    return workspace.resolve(found, path).importPath();
  }

  private static Set<String> imports(
      Collection<SourceFile> files, Function<String, String> meaning) {
    return files.stream()
        .flatMap(file -> file.head().imports().stream())
        .map(meaning)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, String> importMap() {
    Map<String, String> map = new TreeMap<>();
    // go list has none for tests
    Stream<String> all = variant.files().stream().flatMap(file -> file.head().imports().stream());
    all.forEach(
        path -> {
          String meant = resolved(path);
          if (!meant.equals(path)) {
            map.put(path, meant);
          }
        });
    return map;
  }
}
