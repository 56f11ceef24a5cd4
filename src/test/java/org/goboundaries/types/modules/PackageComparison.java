package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goboundaries.types.modules.GoList.Listed;

/** The packages of one module as {@code go list} and we see them. */
final class PackageComparison {
  private static final int SHOWN = 20;

  private final List<String> differences = new ArrayList<>();
  private int packages;
  private int files;
  private int imports;

  /** Compares what lies below a folder, nested modules left out, and prints the figures. */
  PackageComparison(Path root, Workspace workspace, Map<String, String> variables) {
    Platform platform = workspace.platform();
    GoList list = new GoList(root, platform, variables);
    Map<Path, Listed> theirs = list.packages("./...");
    Map<String, Path> folders = list.folders("./...");
    for (SourcePackage found : workspace.packages()) {
      ListedByUs ours = new ListedByUs(workspace, found, platform);
      boolean here = found.folder().startsWith(root) && !isNested(found.module().folder(), root);
      if (here && !found.apart() && !ours.isEmpty() && !isForDocumentation(found)) {
        compare(theirs.remove(found.folder()), ours, folders);
      }
    }
    theirs.values().forEach(missing -> differences.add("not found: " + missing));
    System.out.printf("%s on %s: %s%n", root, platform, this);
  }

  /** The first differences. */
  List<String> differences() {
    return differences.stream().limit(SHOWN).toList();
  }

  int packages() {
    return packages;
  }

  int imports() {
    return imports;
  }

  private static boolean isNested(Path module, Path root) {
    return module.startsWith(root) && !module.equals(root);
  }

  /** The one package that the go command leaves out by name: it documents what is predeclared. */
  private static boolean isForDocumentation(SourcePackage found) {
    return found.module().kind() == GoModule.Kind.STANDARD && found.importPath().equals("builtin");
  }

  private void compare(Listed theirs, ListedByUs byUs, Map<String, Path> folders) {
    Listed ours = byUs.listed();
    String at = ours.importPath();
    packages++;
    if (theirs == null) {
      differences.add(at + ": go list does not know it");
      return;
    }
    same(at + " import path", theirs.importPath(), ours.importPath());
    same(at + " name", theirs.name(), ours.name());
    same(at + " import map", theirs.importMap(), ours.importMap());
    for (String list : GoList.FILES) {
      same(at + " " + list, theirs.lists().get(list), ours.lists().get(list));
      files += theirs.lists().get(list).size();
    }
    Stream.of("Imports", "TestImports", "XTestImports")
        .forEach(
            list -> same(at + " " + list, theirs.imports().get(list), ours.imports().get(list)));
    byUs.folders()
        .forEach(
            (path, folder) -> {
              imports++;
              same(at + " folder of " + path, folders.get(path), folder);
            });
  }

  private void same(String what, Object theirs, Object ours) {
    if (!Objects.equals(ours, theirs)) {
      differences.add(what + ": go list says " + theirs + ", we say " + ours);
    }
  }

  @Override
  public String toString() {
    return String.format(
        "%d packages, %d files, folders of %d imports, %d differences",
        packages, files, imports, differences.size());
  }
}
