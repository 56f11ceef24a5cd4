package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goboundaries.testkit.Toolchain;
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
    return platform.withRelease(Versions.goMinor(version.replaceFirst("^go", "")));
  }
}
