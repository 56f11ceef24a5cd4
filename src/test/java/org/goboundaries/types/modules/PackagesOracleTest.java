package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
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
  void copiesOfOtherModulesAreAsGoListSays() {
    Platform platform = asThisGo(Platform.linuxAmd64());
    Workspace workspace = Workspace.load(List.of(), platform, Environment.none());
    for (String pattern : List.of("std", "cmd")) {
      Map<Path, Listed> theirs = new GoList(Path.of("."), platform, Map.of()).packages(pattern);
      theirs.values().removeIf(listed -> !listed.importPath().contains("vendor/"));
      for (Listed listed : theirs.values()) {
        SourcePackage found = workspace.packagesIn(listed.folder()).get(0);
        Listed ours = new ListedByUs(workspace, found, platform).listed();
        assertEquals(listed.importPath(), ours.importPath());
        assertEquals(listed.lists(), ours.lists());
      }
      System.out.printf("%d packages in vendor/ of %s, no difference%n", theirs.size(), pattern);
      assertTrue(theirs.size() > 10, () -> theirs.size() + " packages");
    }
  }

  @Test
  void manyThreadsFindTheSame() {
    List<Path> commands = List.of(Toolchain.root().resolve("src/cmd"));
    Environment environment = Environment.none().withGoroot(Toolchain.root());
    Workspace first = Workspace.load(commands, Platform.linuxAmd64(), environment);
    Workspace second = Workspace.load(commands, Platform.linuxAmd64(), environment);
    List<SourcePackage> one =
        first.packages().stream().flatMap(each -> imported(first, each)).toList();
    List<SourcePackage> many =
        second.packages().parallelStream().flatMap(each -> imported(second, each)).toList();
    assertEquals(
        one.stream().map(Tree::variants).toList(), many.stream().map(Tree::variants).toList());
    Map<Path, SourcePackage> objects = new HashMap<>();
    many.forEach(each -> assertSame(each, objects.merge(each.folder(), each, (old, same) -> old)));
    assertTrue(many.size() > 3_000, () -> many.size() + " imports");
  }

  private static Stream<SourcePackage> imported(Workspace workspace, SourcePackage from) {
    return from.files().stream()
        .flatMap(file -> file.head().imports().stream())
        .flatMap(path -> workspace.imported(workspace.resolve(from, path)).stream());
  }

  /** The files of odd folders, too: those of Go's own tests. */
  @Test
  void everyFileOfTheInstallationIsInAVariant() {
    Path root = Toolchain.root();
    Environment environment = Environment.none().withGoroot(root);
    Workspace workspace = Workspace.load(List.of(root), Platform.linuxAmd64(), environment);
    int files = 0;
    int variants = 0;
    for (SourcePackage found : workspace.packages()) {
      variants += found.variants().size();
      for (SourceFile file : found.files()) {
        files++;
        assertTrue(found.firstWith(file).takes(file), () -> found + " " + file.path());
        assertEquals(found, workspace.packageOf(file.path()).orElseThrow());
      }
    }
    int all = files;
    System.out.printf(
        "%d files in %d packages and %d variants%n", all, workspace.packages().size(), variants);
    assertTrue(all > 5_000, () -> all + " files");
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
    PackageComparison comparison = new PackageComparison(root, workspace, Map.of());
    assertEquals(List.of(), comparison.differences());
    assertTrue(comparison.packages() >= least, comparison::toString);
  }

  /** An older or newer Go sets other tags by itself. */
  private static Platform asThisGo(Platform chosen) {
    Platform platform = chosen;
    for (String tag : GoList.toolTags(chosen.os(), chosen.arch())) {
      platform = platform.has(tag) ? platform : platform.withTag(tag);
    }
    String version = Toolchain.goIn(Path.of("."), "env", "GOVERSION").stdout().strip();
    return platform.withRelease(VersionOrder.goMinor(version.replaceFirst("^go", "")));
  }
}
