package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Trees that nobody would make on purpose: each ends, and each is told in words. */
@Timeout(30)
class HostileTreeTest {
  @TempDir private Path top;
  private Tree tree;

  @BeforeEach
  void makeTree() {
    tree = new Tree(top).with("-- m/go.mod --\nmodule m\n-- m/a.go --\npackage m\n");
  }

  @Test
  void loopsOfLinksEnd() throws IOException {
    Files.createSymbolicLink(tree.path("m/loop"), tree.path("m"));
    Files.createSymbolicLink(tree.path("m/self.go"), Path.of("self.go"));
    Files.createSymbolicLink(tree.path("m/gone.go"), Path.of("nowhere.go"));
    Files.createSymbolicLink(tree.path("m/folder.go"), tree.path("m"));
    Files.createSymbolicLink(tree.path("m/link.go"), Path.of("a.go"));
    Files.createDirectories(tree.path("m/x"));
    Files.createSymbolicLink(tree.path("m/x/go.mod"), tree.path("m/x"));
    Workspace workspace = tree.load("m");
    assertEquals("m:m", Tree.packages(workspace));
    assertEquals("{linux/amd64=a.go link.go}", Tree.variants(tree.only(workspace, "m")));
  }

  @Test
  void pipesAreNotRead() throws IOException, InterruptedException {
    Process maker =
        new ProcessBuilder("mkfifo", tree.path("m/p.go").toString(), tree.path("m/p.c").toString())
            .start();
    assumeFalse(maker.waitFor() != 0, "no pipes here");
    assertEquals("{linux/amd64=a.go}", Tree.variants(tree.only(tree.load("m"), "m")));
  }

  @Test
  void whatMayNotBeReadIsTold() throws IOException {
    tree.with("-- m/shut/b.go --\npackage b\n-- m/c.go --\npackage m\n");
    Files.setPosixFilePermissions(
        tree.path("m/c.go"), PosixFilePermissions.fromString("---------"));
    Path shut = tree.path("m/shut");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(shut), "whoever runs this may read everything");
      Workspace workspace = tree.load("m");
      assertEquals(
          List.of("m/c.go: permission denied", "m/shut: permission denied"),
          tree.problems(workspace));
      assertEquals("m:m", Tree.packages(workspace));
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void thousandFoldersInOneAnotherAreWalked() throws IOException {
    String deep = "d/".repeat(1_000);
    tree.with("-- m/" + deep + "deep.go --\npackage deep\n");
    Workspace workspace = tree.load("m");
    delete(tree.path("m/" + deep + "deep.go"));
    assertEquals(2, workspace.packages().size());
    assertEquals("m/" + "d/".repeat(999) + "d", workspace.packages().get(1).importPath());
  }

  @Test
  void largeModFileIsRead() {
    StringBuilder text = new StringBuilder("module m\ngo 1.16\nrequire (\n");
    for (int i = 0; text.length() < 10 << 20; i++) {
      text.append("\texample.com/some/module/path").append(i).append(" v1.2.3 // indirect\n");
    }
    tree.with("-- m/go.mod --\n" + text + ")\n");
    tree.in(Environment.none().withModuleCache(tree.path("mod")));
    Workspace workspace = tree.load("m");
    assertEquals(List.of(), tree.problems(workspace));
    ModFile file = workspace.modules().iterator().next().file();
    assertTrue(file.requires().size() > 150_000, () -> file.requires().size() + " modules");
  }

  @Test
  void nulBytesAreProblems() {
    tree.with("-- m/go.mod --\nmodule \"m\\x00\"\nrequire \0 v1\nreplace a => \"./\\x00\"\n");
    tree.with("-- m/go.work --\nuse \"\\x00\"\n-- m/b.go --\n\0\0\n-- m/c.go --\npackage m\0\n");
    tree.with("-- m/d.go --\npackage m\nimport \"a\\x00\"\n");
    Workspace workspace = tree.load("m");
    assertEquals(
        List.of(
            "m/go.mod:1: invalid quoted string: \"m\\x00\"",
            "m/go.mod:2: unexpected character U+0000",
            "m/go.mod:3: invalid quoted string: \"./\\x00\"",
            "m/go.mod: no module path",
            "m/go.work:1: invalid quoted string: \"\\x00\"",
            "m/b.go: the package clause or an import is broken"),
        tree.problems(workspace));
    assertEquals("UNKNOWN a\0", tree.resolve(workspace, "m", "a\0"));
  }

  @Test
  void constraintsOfManyTagsEnd() {
    StringBuilder text = new StringBuilder("//go:build t0");
    for (int i = 1; i < 900; i++) {
      text.append(i % 2 == 0 ? " || t" : " && !t").append(i);
    }
    tree.with("-- m/b.go --\n" + text + "\n\npackage m\n");
    String deep = "(".repeat(900) + "x" + ")".repeat(900);
    tree.with("-- m/c.go --\n//go:build " + deep + "\n\npackage m\n");
    Workspace workspace = tree.load("m");
    assertEquals(3, workspace.packages().stream().mapToInt(found -> found.files().size()).sum());
    assertEquals(
        "{linux/amd64=a.go, linux/amd64, tags x=a.go c.go}",
        Tree.variants(tree.only(workspace, "m")));
  }

  @Test
  void endlessReplacementsEnd() {
    tree.with(
        """
        -- m/go.mod --
        module m
        go 1.16
        require x v1.0.0
        replace x => ./x
        replace y => ./y
        -- m/x/go.mod --
        module x
        require y v1.0.0
        -- m/y/go.mod --
        module y
        require x v1.1.0
        """);
    assertEquals("UNKNOWN x/z", tree.resolve(tree.load("m"), "m", "x/z"));
  }

  @Test
  void pathsThatLeadNowhereAreTold() {
    Workspace workspace = tree.load("nowhere", "m");
    assertEquals("m:m", Tree.packages(workspace));
    assertEquals(List.of("nowhere: no such file or directory"), tree.problems(workspace));
  }

  /** JUnit would take seconds. */
  private void delete(Path file) throws IOException {
    for (Path at = file; !at.equals(tree.path("m")); at = at.getParent()) {
      Files.delete(at);
    }
  }
}
