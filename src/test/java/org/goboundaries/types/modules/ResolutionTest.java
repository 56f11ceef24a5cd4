package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imports mean, for each way in which code may lie on disk. */
class ResolutionTest {
  @TempDir private Path top;
  private Tree tree;

  @BeforeEach
  void makeTree() {
    tree = new Tree(top);
  }

  @Test
  void packagesOfTheModuleAreFound() {
    tree.with(
        """
        -- go.mod --
        module example.com/m
        -- a.go --
        package m
        -- b/c/c.go --
        package other
        -- empty/notes.txt --
        -- nested/go.mod --
        module example.com/m/nested
        -- nested/x/x.go --
        package x
        """);
    Workspace workspace = tree.load("");
    assertResolved(workspace, "", "example.com/m/b/c", "WORKSPACE example.com/m/b/c b/c");
    assertResolved(workspace, "b/c", "example.com/m", "WORKSPACE example.com/m ");
    assertResolved(workspace, "", "example.com/m/empty", "UNKNOWN example.com/m/empty");
    assertResolved(workspace, "", "example.com/mm", "UNKNOWN example.com/mm");
    // the nested one is another module, which nobody asked for
    String nested = "example.com/m/nested/x";
    assertResolved(workspace, "", nested, "UNKNOWN " + nested);
    assertResolved(workspace, "nested/x", nested, "WORKSPACE " + nested + " nested/x");
    assertEquals(2, workspace.modules().size());
  }

  @Test
  void importedPackageIsTheOneUnderAnalysis() {
    tree.with("-- go.mod --\nmodule m\n-- a.go --\npackage m\n-- b/b.go --\npackage b\n");
    Workspace workspace = tree.load("");
    SourcePackage b = tree.only(workspace, "b");
    assertSame(
        b, workspace.imported(workspace.resolve(tree.only(workspace, ""), "m/b")).orElseThrow());
    assertTrue(workspace.packages().contains(b));
  }

  @Test
  void onlyOneFolderMayBeUnderAnalysis() {
    tree.with("-- go.mod --\nmodule m\n-- a/a.go --\npackage a\n-- b/b.go --\npackage b\n");
    Workspace workspace = tree.load("a/a.go");
    assertEquals("m/a:a", Tree.packages(workspace));
    assertResolved(workspace, "a", "m/b", "DEPENDENCY m/b b");
    Resolution b = workspace.resolve(tree.only(workspace, "a"), "m/b");
    SourcePackage found = workspace.imported(b).orElseThrow();
    assertEquals("b", found.name());
    assertSame(found, workspace.imported(b).orElseThrow());
  }

  @Test
  void standardLibraryIsKnownByNameWhereItIsNotAtHand() {
    tree.with("-- go.mod --\nmodule mine\nrequire dep v1.0.0\n-- a.go --\npackage mine\n");
    Workspace workspace = tree.load("");
    assertResolved(workspace, "", "net/http", "STANDARD net/http");
    assertResolved(workspace, "", "unsafe", "STANDARD unsafe");
    assertResolved(workspace, "", "C", "CGO C");
    // what a module of the list would have to hold is no standard package
    assertResolved(workspace, "", "mine/missing", "UNKNOWN mine/missing");
    assertResolved(workspace, "", "dep/x", "UNKNOWN dep/x");
    assertResolved(workspace, "", "gopkg.in/yaml.v3", "UNKNOWN gopkg.in/yaml.v3");
    for (String odd : List.of("", "/", "a//b", "a/../b", "a\\b", "a b", "./a", "..", "\0")) {
      assertResolved(workspace, "", odd, "UNKNOWN " + odd);
    }
  }

  @Test
  void standardLibraryIsReadWhereItIsAtHand() {
    tree.with(
        """
        -- go/src/go.mod --
        module std
        -- go/src/net/http/http.go --
        package http
        -- go/src/vendor/golang.org/x/net/idna/idna.go --
        package idna
        -- go/src/vendor/golang.org/x/text/text.go --
        package text
        -- go/src/cmd/go.mod --
        module cmd
        -- go/src/cmd/internal/obj/obj.go --
        package obj
        -- go/src/cmd/vendor/golang.org/x/mod/mod.go --
        package mod
        -- m/go.mod --
        module m
        -- m/a.go --
        package m
        """);
    tree.in(Environment.none().withGoroot(tree.path("go")));
    Workspace user = tree.load("m");
    assertResolved(user, "m", "net/http", "STANDARD net/http go/src/net/http");
    assertResolved(user, "m", "net/nowhere", "UNKNOWN net/nowhere");
    assertResolved(user, "m", "golang.org/x/net/idna", "UNKNOWN golang.org/x/net/idna");
    tree.in(Environment.none());
    Workspace own = tree.load("go/src");
    String copy = "vendor/golang.org/x/net/idna";
    assertResolved(
        own, "go/src/net/http", "golang.org/x/net/idna", "STANDARD " + copy + " go/src/" + copy);
    assertResolved(
        own,
        "go/src/vendor/golang.org/x/net/idna",
        "golang.org/x/text",
        "STANDARD vendor/golang.org/x/text go/src/vendor/golang.org/x/text");
    assertResolved(
        own,
        "go/src/cmd/internal/obj",
        "golang.org/x/mod",
        "STANDARD cmd/vendor/golang.org/x/mod go/src/cmd/vendor/golang.org/x/mod");
    assertResolved(
        own, "go/src/cmd/internal/obj", "net/http", "WORKSPACE net/http go/src/net/http");
    assertEquals("cmd/internal/obj:obj net/http:http", Tree.packages(own));
  }

  @Test
  void replacementsAndNeighboursAreFollowed() {
    tree.with(
        """
        -- work/go.work --
        go 1.21
        use (
          ./a
          ./b
          ./missing
        )
        replace example.com/r => ../r
        -- work/a/go.mod --
        module example.com/a
        -- work/a/a.go --
        package a
        -- work/b/go.mod --
        module example.com/b
        replace example.com/s => ../../s
        require example.com/s v1.0.0
        -- work/b/lib/lib.go --
        package lib
        -- work/c/go.mod --
        module example.com/c
        replace example.com/s v1.0.0 => ../../s
        require example.com/s v1.1.0
        -- work/c/c.go --
        package c
        -- r/go.mod --
        module example.com/named/otherwise
        -- r/x/x.go --
        package x
        -- s/s.go --
        package s
        """);
    Workspace workspace = tree.load("work");
    assertResolved(
        workspace, "work/a", "example.com/b/lib", "WORKSPACE example.com/b/lib work/b/lib");
    assertResolved(workspace, "work/a", "example.com/r/x", "DEPENDENCY example.com/r/x r/x");
    assertResolved(workspace, "work/a", "example.com/s", "DEPENDENCY example.com/s s");
    assertResolved(workspace, "work/c", "example.com/b/lib", "UNKNOWN example.com/b/lib");
    // the version that is replaced is not the one that is asked for
    assertResolved(workspace, "work/c", "example.com/s", "UNKNOWN example.com/s");
    assertEquals(List.of("work/go.work: no go.mod in ./missing"), tree.problems(workspace));
  }

  @Test
  void vendorFolderAndModuleCacheAreRead() {
    tree.with(
        """
        -- m/go.mod --
        module m
        go 1.21
        require (
          example.com/v v1.0.0
          github.com/BurntSushi/toml v1.2.0
        )
        -- m/a.go --
        package m
        -- m/vendor/modules.txt --
        # example.com/v v1.0.0
        ## explicit
        example.com/v
        -- m/vendor/example.com/v/v.go --
        package v
        -- m/vendor/example.com/unlisted/u.go --
        package unlisted
        -- mod/github.com/!burnt!sushi/toml@v1.2.0/internal/i.go --
        package internal
        -- mod/example.com/v@v1.0.0/more/more.go --
        package more
        """);
    tree.in(Environment.none().withModuleCache(tree.path("mod")));
    Workspace workspace = tree.load("m");
    assertEquals("m:m", Tree.packages(workspace));
    assertResolved(
        workspace, "m", "example.com/v", "DEPENDENCY example.com/v m/vendor/example.com/v");
    assertResolved(workspace, "m", "example.com/unlisted", "UNKNOWN example.com/unlisted");
    String toml = "github.com/BurntSushi/toml/internal";
    String inCache = "mod/github.com/!burnt!sushi/toml@v1.2.0/internal";
    assertResolved(workspace, "m", toml, "DEPENDENCY " + toml + " " + inCache);
    SourcePackage found =
        workspace.imported(workspace.resolve(tree.only(workspace, "m"), toml)).orElseThrow();
    assertEquals(
        "DEPENDENCY example.com/v m/vendor/example.com/v",
        describe(workspace.resolve(found, "example.com/v")));
    assertResolved(tree.in(Environment.none()).load("m"), "m", toml, "UNKNOWN " + toml);
    // a copy has the same path when it is what is asked for
    String copy = "m/vendor/example.com/v";
    assertEquals("example.com/v:v", Tree.packages(tree.load(copy)));
    assertEquals("example.com/v", tree.only(tree.load("m"), copy).importPath());
  }

  @Test
  void highestVersionThatIsAskedForIsTaken() {
    tree.with(
        """
        -- m/go.mod --
        module m
        go 1.16
        require (
          example.com/x v1.0.0
          example.com/y v1.0.0
        )
        -- m/a.go --
        package m
        -- mod/cache/download/example.com/x/@v/v1.0.0.mod --
        module example.com/x
        require example.com/y v1.10.0
        -- mod/cache/download/example.com/y/@v/v1.10.0.mod --
        module example.com/y
        require example.com/z v0.1.0
        -- mod/example.com/y@v1.0.0/y.go --
        package y
        -- mod/example.com/y@v1.10.0/y.go --
        package y
        -- mod/example.com/z@v0.1.0/z.go --
        package z
        """);
    tree.in(Environment.none().withModuleCache(tree.path("mod")));
    Workspace workspace = tree.load("m");
    assertResolved(
        workspace, "m", "example.com/y", "DEPENDENCY example.com/y mod/example.com/y@v1.10.0");
    assertResolved(
        workspace, "m", "example.com/z", "DEPENDENCY example.com/z mod/example.com/z@v0.1.0");
  }

  @Test
  void gopathIsSearchedWhereThereIsNoModule() {
    tree.with(
        """
        -- go/src/example.com/p/a.go --
        package p
        -- go/src/example.com/p/sub/sub.go --
        package sub
        -- go/src/example.com/p/vendor/example.com/q/q.go --
        package q
        -- go/src/example.com/q/q.go --
        package q
        -- second/src/example.com/r/r.go --
        package r
        """);
    tree.in(new Environment(null, null, List.of(tree.path("go"), tree.path("second"))));
    Workspace workspace = tree.load("go/src/example.com/p");
    assertEquals("example.com/p:p example.com/p/sub:sub", Tree.packages(workspace));
    String sub = "WORKSPACE example.com/p/sub go/src/example.com/p/sub";
    assertResolved(workspace, "go/src/example.com/p", "example.com/p/sub", sub);
    assertResolved(workspace, "go/src/example.com/p", "./sub", sub);
    assertResolved(
        workspace,
        "go/src/example.com/p/sub",
        "example.com/q",
        "DEPENDENCY example.com/p/vendor/example.com/q go/src/example.com/p/vendor/example.com/q");
    assertResolved(
        workspace,
        "go/src/example.com/p",
        "example.com/r",
        "DEPENDENCY example.com/r second/src/example.com/r");
    assertResolved(
        workspace, "go/src/example.com/p", "example.com/none", "UNKNOWN example.com/none");
  }

  @Test
  void looseFilesHaveNoImportPath() {
    tree.with("-- loose/a.go --\npackage main\n-- loose/sub/b.go --\npackage b\n");
    Workspace workspace = tree.load("loose");
    assertEquals("_:main _/sub:b", Tree.packages(workspace));
    assertResolved(workspace, "loose", "fmt", "STANDARD fmt");
    assertResolved(workspace, "loose", "example.com/sub", "UNKNOWN example.com/sub");
    assertResolved(workspace, "loose", "./sub", "WORKSPACE _/sub loose/sub");
  }

  private void assertResolved(
      Workspace workspace, String folder, String importPath, String expected) {
    assertEquals(expected, tree.resolve(workspace, folder, importPath));
  }

  private String describe(Resolution found) {
    Path folder = found.folder();
    return found.kind()
        + " "
        + found.importPath()
        + (folder == null ? "" : " " + tree.path("").relativize(folder));
  }
}
