package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;
import org.goboundaries.types.modules.GoList.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our packages against {@code go list}, on several platforms: which there are, their names and
 * paths, which files each platform takes, and what the imports mean.
 */
class PackagesOracleTest {
  private static final int SHOWN = 20;

  static List<Platform> platforms() {
    return List.of(
        Platform.of("linux", "amd64"),
        Platform.of("linux", "arm64").withCgo(false),
        Platform.of("windows", "386").withCgo(false),
        Platform.of("darwin", "arm64"),
        Platform.of("freebsd", "amd64"),
        Platform.of("android", "arm"),
        Platform.of("ios", "arm64"),
        Platform.of("illumos", "amd64").withCgo(false),
        Platform.of("plan9", "arm").withCgo(false),
        Platform.of("js", "wasm").withCgo(false));
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void standardLibraryIsAsGoListSays(Platform platform) {
    compare(Toolchain.root().resolve("src"), platform, 300);
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void commandsOfGoAreAsGoListSays(Platform platform) {
    compare(Toolchain.root().resolve("src/cmd"), platform, 200);
  }

  @Test
  void testProjectsAreAsGoListSays() {
    for (String project : List.of("web-service", "worker")) {
      compare(Path.of("test-projects", project).toAbsolutePath(), Platform.linuxAmd64(), 5);
    }
  }

  private static void compare(Path root, Platform chosen, int least) {
    Platform platform = asThisGo(chosen);
    Environment environment = Environment.none().withGoroot(Toolchain.root());
    Workspace workspace = Workspace.load(List.of(root), platform, environment);
    GoList list = new GoList(root, platform, Map.of());
    Map<Path, Listed> theirs = list.packages("./...");
    Map<String, Path> folders = list.folders("./...");
    Figures figures = new Figures();
    for (GoPackage found : workspace.packages()) {
      ListedByUs ours = new ListedByUs(workspace, found, platform);
      boolean nested = !found.module().folder().equals(root);
      if (!found.apart() && !nested && !ours.isEmpty() && !isForDocumentation(found)) {
        figures.compare(theirs.remove(found.folder()), ours, folders);
      }
    }
    theirs.values().forEach(missing -> figures.differences.add("not found: " + missing));
    System.out.printf("%s on %s: %s%n", root, platform, figures);
    assertEquals(List.of(), figures.differences.stream().limit(SHOWN).toList());
    assertTrue(figures.packages >= least, figures::toString);
  }

  /** The one package that the go command leaves out by name: it documents what is predeclared. */
  private static boolean isForDocumentation(GoPackage found) {
    return found.module().kind() == GoModule.Kind.STANDARD && found.importPath().equals("builtin");
  }

  /** An older or newer Go sets other tags by itself. */
  private static Platform asThisGo(Platform chosen) {
    Platform platform = chosen;
    for (String tag : GoList.toolTags(chosen.os(), chosen.arch())) {
      platform = platform.has(tag) ? platform : platform.withTag(tag);
    }
    String version = Toolchain.goIn(Path.of("."), "env", "GOVERSION").stdout().strip();
    return platform.withRelease(Versions.goMinor(version.replaceFirst("^go", "")));
  }

  /** What was compared, and where the two differ. */
  private static final class Figures {
    private final List<String> differences = new ArrayList<>();
    private int packages;
    private int files;
    private int imports;

    void compare(Listed theirs, ListedByUs byUs, Map<String, Path> folders) {
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
      if (!ours.equals(theirs)) {
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
}
