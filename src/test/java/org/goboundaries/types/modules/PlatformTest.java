package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goboundaries.testkit.Toolchain;
import org.goboundaries.types.modules.Ports.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
  @ParameterizedTest
  @CsvSource({
    "linux, linux amd64 unix cgo gc go1.1 go1.26 amd64.v1, windows arm64 gccgo go1.27 go1.0 go1 ignore",
    "android, android linux unix, darwin",
    "ios, ios darwin unix, linux",
    "illumos, illumos solaris unix, linux",
    "darwin, darwin unix, linux ios",
    "windows, windows, unix linux",
    "js, js, unix"
  })
  void tagsFollowFromTheSystem(String os, String set, String notSet) {
    Platform platform = Platform.of(os, "amd64");
    for (String tag : set.split(" ")) {
      assertTrue(platform.has(tag), tag);
    }
    for (String tag : notSet.split(" ")) {
      assertFalse(platform.has(tag), tag);
    }
  }

  @Test
  void tagsAreSetAndTakenAway() {
    Platform platform = Platform.linuxAmd64().withTag("integration").withTag("!gc").withCgo(false);
    assertTrue(platform.has("integration"));
    assertFalse(platform.has("gc"));
    assertFalse(platform.has("cgo"));
    assertFalse(Platform.linuxAmd64().withTag("gccgo").has("gc"));
    assertFalse(platform.withRelease(17).has("go1.18"));
    assertTrue(platform.withRelease(17).has("go1.17"));
    assertTrue(platform.withTag("goexperiment.boringcrypto").has("boringcrypto"));
    assertEquals("linux/amd64, cgo off, tags !gc integration", platform.toString());
  }

  @Test
  void portsAreThoseOfGo() {
    Set<String> ours = new TreeSet<>();
    for (Port port : Ports.compiled()) {
      ours.add(port.os() + "/" + port.arch());
    }
    assumeNewestGo();
    String theirs = Toolchain.goIn(Path.of("."), "tool", "dist", "list").expectSuccess().stdout();
    assertEquals(theirs.lines().collect(Collectors.toCollection(TreeSet::new)), ours);
  }

  @Test
  void tagsThatGoSetsByItselfAreKnown() {
    assumeNewestGo();
    for (Port port : Ports.compiled()) {
      for (String tag : GoList.toolTags(port.os(), port.arch())) {
        assertTrue(Platform.of(port.os(), port.arch()).has(tag), port + " " + tag);
      }
    }
  }

  private static void assumeNewestGo() {
    String version = Toolchain.goIn(Path.of("."), "env", "GOVERSION").stdout().strip();
    boolean newest = version.startsWith("go1." + Platform.NEWEST_RELEASE + ".");
    assumeTrue(
        newest, () -> "the tables are of go1." + Platform.NEWEST_RELEASE + ", not " + version);
  }
}
