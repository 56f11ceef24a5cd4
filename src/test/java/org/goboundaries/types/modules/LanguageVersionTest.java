package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which version of the language files are written. */
class LanguageVersionTest {
  private static final String[] GO_LINES = {
    "", "go 1.17", "go 1.21", "go 1.21.9", "go 1.22", "go 1.26"
  };

  /** Lines in front of the package clause. */
  private static final String[] FILE_LINES = {
    "",
    "//go:build go1.17",
    "//go:build go1.21",
    "//go:build go1.22",
    "//go:build go1.22 || linux",
    "//go:build go1.22 && !ignore",
    "//go:build !(windows || !go1.22)",
    "//go:build !go1.99",
    "// +build go1.22",
    "/* a comment */\n//go:build go1.21",
    "// Package p is one.\n//go:build go1.21\n\n/* another */",
  };

  private static final String LOOP =
      """
      package p%1$d

      func Own%2$d() bool {
      	var all []*int
      	for i := 0; i < 2; i++ {
      		all = append(all, &i)
      	}
      	return all[0] != all[1]
      }
      """;

  @TempDir private Path folder;

  private static LanguageVersion version(Workspace workspace, Path path) throws IOException {
    GoFile file = Parser.parse(SourceText.read(path));
    return LanguageVersion.of(workspace.packageOf(path).orElseThrow(), file);
  }

  @ParameterizedTest
  @CsvSource({
    "go 1.20, 1, 20, true",
    "go 1.20, 1, 21, false",
    "go 1.21.3, 1, 21, true",
    "go 1.22rc1, 1, 22, true",
    "go 1.22, 2, 0, false",
    "'', 1, 16, true",
    "'', 1, 17, false",
  })
  void modulesSayIt(String goLine, int major, int minor, boolean isAtLeast) throws IOException {
    Tree tree =
        new Tree(folder).with("-- go.mod --\nmodule m\n" + goLine + "\n-- a.go --\npackage m\n");
    LanguageVersion found = version(tree.load("."), tree.path("a.go"));
    assertEquals(isAtLeast, found.isAtLeast(major, minor), found::toString);
  }

  @Test
  void codeOutsideOfModulesHasTheNewest() throws IOException {
    Tree tree = new Tree(folder).with("-- a.go --\npackage m\n");
    assertEquals(LanguageVersion.NEWEST, version(tree.load("."), tree.path("a.go")));
  }

  @Test
  void vendoredPackagesHaveThatOfTheirModule() throws IOException {
    Tree tree =
        new Tree(folder)
            .with(
                """
                -- go.mod --
                module m
                go 1.26
                require a.org/x v1.0.0
                -- vendor/modules.txt --
                # a.org/x v1.0.0
                ## explicit; go 1.20
                a.org/x
                # a.org/y v1.0.0
                a.org/y
                -- vendor/a.org/x/x.go --
                package x
                -- vendor/a.org/y/y.go --
                package y
                """);
    Workspace workspace = tree.load(".");
    assertEquals(new LanguageVersion(1, 20), version(workspace, tree.path("vendor/a.org/x/x.go")));
    assertEquals(new LanguageVersion(1, 16), version(workspace, tree.path("vendor/a.org/y/y.go")));
  }

  /** Loops that Go compiles: since 1.22 each iteration has variables of its own. */
  @Test
  void goCompilesLoopsAsTheVersionSays() throws IOException {
    Tree tree = new Tree(folder).with("-- work/go.mod --\n" + mainModule());
    StringBuilder imports = new StringBuilder("package main\n\nimport (\n");
    StringBuilder calls = new StringBuilder("func main() {\n");
    Map<Path, String> files = new LinkedHashMap<>();
    for (int module = 0; module < GO_LINES.length; module++) {
      tree.with(
          "-- p%1$d/go.mod --\nmodule a.org/p%1$d\n%2$s\n".formatted(module, GO_LINES[module]));
      imports.append("\t\"a.org/p%d\"\n".formatted(module));
      for (int file = 0; file < FILE_LINES.length; file++) {
        String name = "p%d/f%d.go".formatted(module, file);
        tree.with(
            "-- " + name + " --\n" + FILE_LINES[file] + "\n\n" + LOOP.formatted(module, file));
        files.put(tree.path(name), GO_LINES[module] + ", " + FILE_LINES[file]);
        calls.append("\tprintln(p%d.Own%d())\n".formatted(module, file));
      }
    }
    tree.with("-- work/main.go --\n" + imports + ")\n\n" + calls + "}\n");
    StringBuilder ours = new StringBuilder();
    StringBuilder theirs = new StringBuilder();
    String output = Toolchain.goIn(tree.path("work"), "run", ".").expectSuccess().stderr();
    String[] seen = output.split("\n");
    int next = 0;
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Workspace workspace =
          tree.load(tree.path(".").relativize(file.getKey().getParent()).toString());
      boolean isOwn = version(workspace, file.getKey()).isAtLeast(1, 22);
      ours.append(file.getValue()).append(": ").append(isOwn).append('\n');
      theirs.append(file.getValue()).append(": ").append(seen[next++]).append('\n');
    }
    assertEquals(theirs.toString(), ours.toString());
  }

  private static String mainModule() {
    StringBuilder text = new StringBuilder("module a.org/main\n\ngo 1.26\n");
    for (int module = 0; module < GO_LINES.length; module++) {
      text.append("require a.org/p%d v0.0.0\n".formatted(module));
      text.append("replace a.org/p%1$d => ../p%1$d\n".formatted(module));
    }
    return text.toString();
  }
}
