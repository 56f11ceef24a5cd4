package org.goboundaries.types.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After the change of a file the program is as if it had been read anew, and most of it is kept.
 */
class UpdateTest {
  @TempDir private Path root;
  private Program before;

  /** c imports b imports a; d stands alone. */
  @BeforeEach
  void module() {
    write("go.mod", "module m\n\ngo 1.26\n");
    write("a/a.go", "package a\n\ntype T struct{ N int }\n\nfunc F() T { return T{} }\n");
    write("b/b.go", "package b\n\nimport \"m/a\"\n\nfunc G() int { return a.F().N }\n");
    write("c/c.go", "package c\n\nimport \"m/b\"\n\nvar x = use(b.G())\n\nfunc use(int) int\n");
    write("d/d.go", "package d\n\nfunc h() { k() }\nfunc k() {}\n");
    before = program();
  }

  @Test
  void aBodyConcernsItsPackageAndThoseThatImportIt() {
    write("b/b.go", "package b\n\nimport \"m/a\"\n\nfunc G() int { a.F(); return 1 }\n");
    Update update = updated("b/b.go");
    assertEquals(Set.of("m/b", "m/c"), paths(update.fresh()));
    for (String path : List.of("m/a", "m/d")) {
      assertSame(unit(before, path), unit(update.program(), path));
    }
  }

  @Test
  void theNewTextIsLookedAt() {
    write("b/b.go", "package b\n\nfunc G() int { return g() }\nfunc g() int { return 1 }\n");
    Update update = updated("b/b.go");
    assertEquals(List.of("m/b.g int"), calls(unit(update.program(), "m/b")));
    assertEquals(List.of("m/a.F m/a.T"), calls(unit(before, "m/b")), "the program before is kept");
  }

  @Test
  void aSignatureIsSeenByOtherPackages() {
    write("b/b.go", "package b\n\nfunc G() string { return \"\" }\n");
    Update update = updated("b/b.go");
    assertTrue(calls(unit(update.program(), "m/c")).contains("m/b.G string"));
    assertTrue(calls(unit(before, "m/c")).contains("m/b.G int"));
  }

  @Test
  void whatIsFarAwayIsSeenThroughOthers() {
    write("a/a.go", "package a\n\ntype T struct{ N string }\n\nfunc F() T { return T{} }\n");
    assertEquals(Set.of("m/a", "m/b", "m/c"), paths(updated("a/a.go").fresh()));
  }

  @Test
  void aTextNeedNotBeSaved() {
    SourceText text = text("b/b.go", "package b\n\nfunc G() string { return \"\" }\n");
    Update unsaved = before.with(root.resolve("b/b.go"), text);
    assertTrue(calls(unit(unsaved.program(), "m/c")).contains("m/b.G string"));
    assertSame(text, unit(unsaved.program(), "m/b").files().get(0).text());
    Update other = unsaved.program().with(root.resolve("d/d.go"));
    assertTrue(calls(unit(other.program(), "m/c")).contains("m/b.G string"), "it is forgotten");
    Update closed = other.program().with(root.resolve("b/b.go"));
    assertTrue(calls(unit(closed.program(), "m/c")).contains("m/b.G int"), "it is kept");
  }

  @Test
  void aFileThatIsOnlyInAnEditorBelongsToItsPackage() {
    Path file = root.resolve("d/new.go");
    Update update = before.with(file, text("d/new.go", "package d\n\nfunc n() { h() }\n"));
    assertEquals(Set.of("m/d"), paths(update.fresh()));
    assertEquals(List.of("m/d.k ()", "m/d.h ()"), calls(unit(update.program(), "m/d")));
  }

  @Test
  void aFileIsAdded() {
    write("d/e.go", "package d\n\nfunc e() { h() }\n");
    Update update = updated("d/e.go");
    assertEquals(Set.of("m/d"), paths(update.fresh()));
    assertEquals(List.of("m/d.k ()", "m/d.h ()"), calls(unit(update.program(), "m/d")));
  }

  @Test
  void aPackageIsAddedForThoseWhoMissedIt() {
    write("d/d.go", "package d\n\nimport \"m/e\"\n\nfunc h() { e.E() }\n");
    Program missing = updated("d/d.go").program();
    assertEquals(List.of("null unknown type"), calls(unit(missing, "m/d")));
    write("e/e.go", "package e\n\nfunc E() {}\n");
    Update update = missing.with(root.resolve("e/e.go"));
    assertEquals(Set.of("m/d", "m/e"), paths(update.fresh()));
    assertEquals(List.of("m/e.E ()"), calls(unit(update.program(), "m/d")));
  }

  @Test
  void aPackageIsRemoved() throws IOException {
    Files.delete(root.resolve("b/b.go"));
    Update update = updated("b/b.go");
    assertEquals(Set.of("m/c"), paths(update.fresh()));
    assertEquals(Set.of("m/a", "m/c", "m/d"), paths(update.program().units()));
    assertTrue(calls(unit(update.program(), "m/c")).contains("null unknown type"));
  }

  @Test
  void aFileIsCompiledElsewhere() {
    write("d/more.go", "package d\n\nfunc more() { h() }\n");
    Program both = updated("d/more.go").program();
    write("d/more.go", "//go:build windows\n\npackage d\n\nfunc more() { h() }\n");
    Update update = both.with(root.resolve("d/more.go"));
    List<String> units = update.fresh().stream().map(Unit::toString).toList();
    assertEquals(List.of("m/d on linux/amd64", "m/d on windows/amd64"), units);
    assertEquals(1, update.fresh().get(0).files().size());
    assertEquals(List.of("m/d.h ()"), calls(update.fresh().get(1)));
  }

  @Test
  void aPackageClauseMovesAFile() {
    write("d/more.go", "package d\n\nfunc more() { h() }\n");
    Program both = updated("d/more.go").program();
    write("d/more.go", "package main\n\nfunc main() { h() }\n");
    Update update = both.with(root.resolve("d/more.go"));
    assertEquals(2, update.fresh().size(), () -> update.fresh().toString());
    Unit apart =
        update.fresh().stream().filter(unit -> unit.source().apart()).findFirst().orElseThrow();
    assertEquals(List.of("null unknown type"), calls(apart), "h is the other package's");
  }

  @Test
  void externalTestsConcernNobodyElse() {
    write("a/x_test.go", "package a_test\n\nimport \"m/a\"\n\nfunc t() { a.F() }\n");
    Program tested = updated("a/x_test.go").program();
    write("a/x_test.go", "package a_test\n\nimport \"m/a\"\n\nfunc t() { a.F(); a.F() }\n");
    Update update = tested.with(root.resolve("a/x_test.go"));
    assertEquals(Set.of("m/a_test"), paths(update.fresh()));
    assertSame(unit(tested, "m/a"), unit(update.program(), "m/a"));
    assertEquals(2, calls(update.fresh().get(0)).size());
  }

  @Test
  void treesOfOtherFilesAreKept() {
    write("d/e.go", "package d\n");
    Program first = updated("d/e.go").program();
    write("d/e.go", "package d\n\nfunc e() {}\n");
    List<GoFile> old = unit(first, "m/d").files();
    List<GoFile> fresh = unit(first.with(root.resolve("d/e.go")).program(), "m/d").files();
    assertSame(old.get(0), fresh.get(0));
    assertNotSame(old.get(1), fresh.get(1));
  }

  /** Not analysed on windows, a is read there only for b_windows.go. */
  @Test
  void whatIsReadForAnotherPlatformIsReadAgainToo() {
    write("b/b_windows.go", "package b\n\nimport \"m/a\"\n\nfunc w() { a.F() }\n");
    Program windows = updated("b/b_windows.go").program();
    assertTrue(allCalls(windows).contains("m/a.F m/a.T"));
    write("a/a.go", "package a\n\nfunc F() string { return \"\" }\n");
    Program changed = windows.with(root.resolve("a/a.go")).program();
    assertFalse(allCalls(changed).contains("m/a.F m/a.T"));
    assertEquals(allCalls(program()), allCalls(changed));
  }

  private Update updated(String name) {
    return before.with(root.resolve(name));
  }

  private Program program() {
    Workspace workspace = Workspace.load(List.of(root), Platform.linuxAmd64(), Environment.none());
    return Program.of(workspace, Trees.onDisk());
  }

  private static Unit unit(Program program, String path) {
    return program.units().stream()
        .filter(unit -> unit.symbols().path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path + " in " + program.units()));
  }

  private static Set<String> paths(List<Unit> units) {
    return units.stream()
        .map(unit -> unit.symbols().path())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> allCalls(Program program) {
    return program.units().stream().flatMap(unit -> calls(unit).stream()).toList();
  }

  /** Callee and type of each call, in the order of the text. */
  private static List<String> calls(Unit unit) {
    List<String> found = new ArrayList<>();
    for (GoFile file : unit.lookedAt()) {
      Walk.file(
          file,
          node -> {
            if (node instanceof CallExpr call) {
              found.add(
                  unit.answers(file).callee(call) + " " + unit.answers(file).type(call).toString());
            }
            return true;
          });
    }
    return found;
  }

  private SourceText text(String name, String text) {
    return SourceText.of(root.resolve(name).toString(), text);
  }

  private void write(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
