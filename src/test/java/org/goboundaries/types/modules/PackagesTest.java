package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make a package, and on which platforms. */
class PackagesTest {
  @TempDir private Path top;

  @Test
  void everyFileIsInAVariantAndVariantsAreFew() {
    assertVariants(
        """
        -- a.go --
        package a
        -- a_linux.go --
        package a
        -- a_windows.go --
        package a
        -- b_windows.go --
        package a
        -- a_windows_arm64.go --
        package a
        -- a_other.go --
        //go:build !linux && !windows

        package a
        -- a_test.go --
        package a_test
        """,
        "{linux/amd64=a.go a_linux.go a_test.go,"
            + " windows/arm64=a.go a_windows.go a_windows_arm64.go b_windows.go a_test.go,"
            + " darwin/amd64=a.go a_other.go a_test.go}");
  }

  @Test
  void tagsAreSetWhereAFileAsksForThem() {
    assertVariants(
        """
        -- a.go --
        package a
        -- integration.go --
        //go:build integration && !race

        package a
        -- old.go --
        //go:build !go1.18

        package a
        -- purego.go --
        //go:build purego || !amd64

        package a
        -- asm.go --
        //go:build !purego && amd64

        package a
        """,
        "{linux/amd64=a.go asm.go,"
            + " linux/arm64=a.go purego.go,"
            + " linux/amd64, tags integration=a.go asm.go integration.go,"
            + " linux/amd64, go1.17=a.go asm.go old.go}");
  }

  @Test
  void cgoIsTurnedOffForThoseThatDoWithoutIt() {
    assertVariants(
        """
        -- a_cgo.go --
        package a

        import "C"
        -- a_pure.go --
        //go:build !cgo

        package a
        -- a_test.go --
        package a
        """,
        "{linux/amd64=a_cgo.go a_test.go, linux/amd64, cgo off=a_pure.go a_test.go}");
  }

  @Test
  void packageOfAnotherSystemHasNoVariantOnTheChosenOne() {
    assertVariants(
        """
        -- a_windows.go --
        package a
        -- a_plan9.go --
        package a
        """,
        "{windows/amd64=a_windows.go, plan9/amd64=a_plan9.go}");
  }

  @Test
  void anotherPlatformIsTheFirstWhereItIsChosen() {
    Tree tree = new Tree(top).on(Platform.of("windows", "arm64"));
    Workspace workspace =
        tree.with("-- go.mod --\nmodule a\n-- a_linux.go --\npackage a\n-- a.go --\npackage a\n")
            .load("");
    SourcePackage found = tree.only(workspace, "");
    assertEquals("windows/arm64", found.variants().get(0).platform().toString());
    assertEquals("{windows/arm64=a.go, linux/arm64=a.go a_linux.go}", Tree.variants(found));
    SourceFile linux = found.files().get(1);
    assertEquals("linux/arm64", found.firstWith(linux).platform().toString());
    assertEquals("windows/arm64", found.firstWith(found.files().get(0)).platform().toString());
  }

  @Test
  void filesApartArePackagesOfTheirOwn() {
    Tree tree =
        new Tree(top)
            .with(
                """
                -- go.mod --
                module example.com/m
                -- a.go --
                package lib
                -- doc.go --
                package documentation
                -- gen.go --
                //go:build ignore

                package main
                -- gen2.go --
                //go:build ignore

                package main
                -- never.go --
                //go:build linux && windows

                package lib
                -- tools.go --
                //go:build tools

                package tools
                -- _hidden.go --
                package lib
                -- .hidden.go --
                package lib
                -- cmd/x/main.go --
                package main
                -- internal/y/y.go --
                package other
                """);
    Workspace workspace = tree.load("");
    assertEquals(
        "example.com/m:lib example.com/m:lib(apart)"
            + " example.com/m:documentation(apart)"
            + " example.com/m:main(apart) example.com/m:main(apart)"
            + " example.com/m:tools(apart)"
            + " example.com/m/cmd/x:main example.com/m/internal/y:other",
        Tree.packages(workspace));
    assertEquals(
        "[gen.go]",
        workspace.packages().get(3).files().stream().map(SourceFile::name).toList().toString());
    assertTrue(workspace.packages().get(2).isDocumentation());
    assertTrue(tree.only(workspace, "cmd/x").isMain());
    assertTrue(tree.only(workspace, "internal/y").isInternal());
    assertFalse(tree.only(workspace, "cmd/x").isInternal());
  }

  @Test
  void testsAreOfThePackageOrOutsideOfIt() {
    Tree tree =
        new Tree(top)
            .with(
                """
                -- go.mod --
                module m
                -- a.go --
                package p
                -- in_test.go --
                package p
                -- out_test.go --
                package p_test
                -- only/in_test.go --
                package only
                -- only/out_test.go --
                package only_test
                -- odd_test/a.go --
                package odd_test
                -- odd_test/in_test.go --
                package odd_test
                """);
    Workspace workspace = tree.load("");
    assertEquals("[a.go] [in_test.go] [out_test.go]", kinds(tree.only(workspace, "")));
    assertEquals("[] [in_test.go] [out_test.go]", kinds(tree.only(workspace, "only")));
    assertEquals("[a.go] [in_test.go] []", kinds(tree.only(workspace, "odd_test")));
  }

  @Test
  void filesInOtherLanguagesFollowTheirConstraints() {
    Tree tree =
        new Tree(top)
            .with(
                """
                -- go.mod --
                module m
                -- a.go --
                package p

                import "C"
                -- a.c --
                //go:build linux

                int a;
                -- b_windows.cpp --
                int b;
                -- c.S --
                # text
                -- d_arm64.s --
                // text
                -- e.h --
                // +build !linux

                int e;
                -- notes.txt --
                -- _f.c --
                """);
    SourcePackage found = tree.only(tree.load(""), "");
    assertEquals("[a.c, c.S]", others(found.on(Platform.linuxAmd64())));
    assertEquals("[d_arm64.s]", others(found.on(Platform.of("linux", "arm64").withCgo(false))));
    assertEquals("[b_windows.cpp, c.S, e.h]", others(found.on(Platform.of("windows", "amd64"))));
    assertEquals("{linux/amd64=a.go, windows/amd64=a.go}", Tree.variants(found));
  }

  @Test
  void newerGoLineThanWeKnowIsBelieved() {
    Tree tree =
        new Tree(top)
            .with(
                """
                -- go.mod --
                module m
                go 1.99
                -- new.go --
                //go:build go1.99

                package p
                """);
    Workspace workspace = tree.load("");
    assertEquals("{linux/amd64, go1.99=new.go}", Tree.variants(tree.only(workspace, "")));
  }

  @Test
  void brokenFileIsInThePackageOfItsFolder() {
    Tree tree =
        new Tree(top).with("-- go.mod --\nmodule m\n-- a.go --\npackage p\n-- b.go --\npack\n");
    Workspace workspace = tree.load("");
    assertEquals("{linux/amd64=a.go b.go}", Tree.variants(tree.only(workspace, "")));
    assertEquals(
        List.of("b.go: the package clause or an import is broken"), tree.problems(workspace));
  }

  @Test
  void everyFileHasAPackage() {
    Tree tree =
        new Tree(top)
            .with(
                """
                -- go.mod --
                module m
                -- a.go --
                package p
                -- _b.go --
                package q
                -- testdata/c.go --
                package c
                """);
    Workspace workspace = tree.load("");
    assertEquals("m:p", Tree.packages(workspace));
    assertSame(tree.only(workspace, ""), workspace.packageOf(tree.path("a.go")).orElseThrow());
    SourcePackage hidden = workspace.packageOf(tree.path("_b.go")).orElseThrow();
    assertEquals("m [_b.go]", hidden.toString());
    assertSame(hidden, workspace.packageOf(tree.path("_b.go")).orElseThrow());
    assertEquals(
        "m/testdata", workspace.packageOf(tree.path("testdata/c.go")).orElseThrow().toString());
    assertTrue(workspace.packageOf(tree.path("none.go")).isEmpty());
  }

  @Test
  void oneFolderIsReadAgain() {
    Tree tree = new Tree(top).with("-- go.mod --\nmodule m\n-- a.go --\npackage p\n");
    tree.with("-- b/b.go --\npack b\n-- c/c.go --\npackage c\n");
    Workspace before = tree.load("");
    assertEquals("UNKNOWN m/d", tree.resolve(before, "", "m/d"));
    tree.with("-- b/b.go --\npackage b\n-- d/d.go --\npackage d\n");
    Workspace after =
        before.withReadAgain(tree.path("b"), Map.of()).withReadAgain(tree.path("d"), Map.of());
    assertEquals(1, before.problems().size());
    assertEquals(List.of(), after.problems());
    assertEquals("m:p m/b:b m/c:c m/d:d", Tree.packages(after));
    assertEquals("WORKSPACE m/d d", tree.resolve(after, "", "m/d"));
    assertSame(tree.only(before, "c"), tree.only(after, "c"));
    assertEquals("m:p m/b: m/c:c", Tree.packages(before));
  }

  private void assertVariants(String archive, String expected) {
    Tree tree = new Tree(top).with("-- go.mod --\nmodule m\n" + archive);
    assertEquals(expected, Tree.variants(tree.only(tree.load(""), "")));
  }

  private static String kinds(SourcePackage found) {
    Variant variant = found.variants().get(0);
    return List.of(variant.files(), variant.tests(), variant.externalTests()).stream()
        .map(files -> files.stream().map(SourceFile::name).toList().toString())
        .collect(Collectors.joining(" "));
  }

  private static String others(Variant variant) {
    return variant.otherFiles().stream().map(OtherFile::name).toList().toString();
  }
}
