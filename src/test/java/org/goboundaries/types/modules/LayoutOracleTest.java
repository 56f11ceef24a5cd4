package org.goboundaries.types.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modules, workspaces, vendor folders, the module cache and GOPATH as {@code go list} sees them.
 */
class LayoutOracleTest {
  @TempDir private Path top;
  private Tree tree;
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void makeTree() {
    tree = new Tree(top);
    variables.put("GOFLAGS", "-modcacherw");
    variables.put("GOMODCACHE", tree.path("mod").toString());
    variables.put("GOPATH", tree.path("gopath").toString());
    variables.put("GOSUMDB", "off");
    variables.put("GOWORK", "");
    variables.put("GO111MODULE", "on");
  }

  @Test
  void neighboursInOneWorkspace() {
    tree.with(
        """
        -- w/go.work --
        go 1.21
        use ./a
        use ./b/inner
        replace example.com/r => ./r
        -- w/a/go.mod --
        module example.com/a
        go 1.21
        require example.com/r v1.0.0
        -- w/a/a.go --
        package a
        import _ "example.com/b/lib"
        import _ "example.com/r"
        import _ "example.com/a/sub"
        -- w/a/sub/sub.go --
        package othername
        -- w/a/unused/go.mod --
        module example.com/a/unused
        -- w/a/unused/x.go --
        package unused
        -- w/a/cmd/x_test.go --
        package main_test
        import _ "example.com/b"
        import _ "net/http"
        -- w/b/inner/go.mod --
        module example.com/b
        go 1.20
        -- w/b/inner/b.go --
        package b
        import _ "example.com/b/lib"
        -- w/b/inner/lib/lib.go --
        package lib
        -- w/r/go.mod --
        module example.com/r
        -- w/r/r.go --
        package r
        """);
    compare("w/a", 3, 5);
    compare("w/b/inner", 2, 1);
  }

  @Test
  void replacedAndVendored() {
    tree.with(
        """
        -- m/go.mod --
        module example.com/m
        go 1.21
        require example.com/lib v1.2.3
        replace example.com/lib => ../lib
        -- m/m.go --
        package m
        import _ "example.com/lib/deep"
        -- lib/go.mod --
        module example.com/lib
        go 1.21
        -- lib/deep/deep.go --
        package deep
        import _ "example.com/lib/internal/x"
        -- lib/internal/x/x.go --
        package x
        """);
    compare("m", 1, 1);
    Toolchain.goIn(tree.path("m"), "mod", "vendor").expectSuccess();
    assertTrue(Files.exists(tree.path("m/vendor/modules.txt")));
    compare("m", 1, 1);
  }

  @Test
  void downloadedVersions() throws IOException {
    publish("example.com/!one", "example.com/One", "v1.0.0", "require example.com/two v1.5.0");
    publish("example.com/two", "example.com/two", "v1.4.0", "");
    publish("example.com/two", "example.com/two", "v1.5.0", "");
    publish("example.com/two/v2", "example.com/two/v2", "v2.0.0-rc.1", "");
    variables.put("GOPROXY", "file://" + tree.path("proxy"));
    variables.put("GOFLAGS", "-mod=mod -modcacherw");
    for (String version : List.of("1.16", "1.21")) {
      String listed = version.equals("1.16") ? "example.com/two v1.4.0" : "example.com/two v1.5.0";
      tree.with(
          """
          -- m/go.mod --
          module example.com/m
          go %s
          require (
            example.com/One v1.0.0
            %s
            example.com/two/v2 v2.0.0-rc.1
          )
          -- m/m.go --
          package m
          import _ "example.com/One/sub"
          import _ "example.com/two/sub"
          import _ "example.com/two/v2/sub"
          """
              .formatted(version, listed));
      compare("m", 1, 3);
    }
  }

  @Test
  void gopathWithoutModules() {
    variables.put("GO111MODULE", "off");
    variables.put("GOPATH", tree.path("gopath") + File.pathSeparator + tree.path("more"));
    tree.with(
        """
        -- gopath/src/example.com/p/p.go --
        package p
        import _ "example.com/q"
        import _ "example.com/r"
        import _ "example.com/p/sub"
        -- gopath/src/example.com/p/sub/sub.go --
        package sub
        import _ "example.com/q"
        -- gopath/src/example.com/p/vendor/example.com/q/q.go --
        package q
        -- gopath/src/example.com/q/q.go --
        package q
        -- more/src/example.com/r/r.go --
        package r
        """);
    compare("gopath/src/example.com/p", 2, 4);
  }

  private void compare(String folder, int packages, int imports) {
    // go list first: it downloads what the module cache then holds
    GoList list = new GoList(tree.path(folder), Platform.linuxAmd64(), variables);
    assertEquals(packages, list.packages("./...").size());
    Environment environment =
        Environment.of(variables, Path.of("nowhere")).withGoroot(Toolchain.root());
    Workspace workspace = tree.in(environment).load(folder);
    PackageComparison comparison = new PackageComparison(tree.path(folder), workspace, variables);
    assertEquals(List.of(), comparison.differences());
    assertEquals(packages, comparison.packages());
    assertEquals(imports, comparison.imports());
    assertEquals(List.of(), workspace.problems());
  }

  /** Puts a version of a module into a folder that the go command takes for a module proxy. */
  private void publish(String escaped, String path, String version, String requirement)
      throws IOException {
    String modFile = "module " + path + "\n\ngo 1.16\n\n" + requirement + "\n";
    Path folder = Files.createDirectories(tree.path("proxy/" + escaped + "/@v"));
    Files.writeString(folder.resolve(version + ".mod"), modFile);
    Files.writeString(folder.resolve(version + ".info"), "{\"Version\":\"" + version + "\"}");
    try (OutputStream out = Files.newOutputStream(folder.resolve(version + ".zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      String root = path + "@" + version + "/";
      add(zip, root + "go.mod", modFile);
      add(zip, root + "sub/sub.go", "package sub\n");
    }
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
