package org.goboundaries.types.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  @TempDir private Path root;

  @BeforeEach
  void module() {
    write("go.mod", "module m\n\ngo 1.26\n");
  }

  @Test
  void aFunctionIsTheSameForAllPackages() {
    write("a/a.go", "package a\n\nfunc F() {}\n");
    write("b/b.go", "package b\n\nimport \"m/a\"\n\nfunc g() { a.F() }\n");
    Program program = read();
    assertSame(declared(program, "m/a", "F"), onlyCallee(program, "m/b"));
  }

  @Test
  void testsSeeWhatTheyTest() {
    write("a/a.go", "package a\n\nfunc F() {}\nfunc f() {}\n");
    write("a/a_test.go", "package a\n\nfunc t() { f() }\n");
    write("a/x_test.go", "package a_test\n\nimport \"m/a\"\n\nfunc t() { a.F() }\n");
    Program program = read();
    assertSame(declared(program, "m/a", "f"), onlyCallee(program, "m/a"));
    assertSame(declared(program, "m/a", "F"), onlyCallee(program, "m/a_test"));
    assertTrue(unit(program, "m/a_test").isExternalTest());
  }

  @Test
  void everyFileIsReadOnItsPlatform() {
    write("a/a.go", "package a\n\nfunc g() { f() }\n");
    write("a/a_linux.go", "package a\n\nfunc f() {}\n");
    write("a/a_windows.go", "package a\n\nfunc f() {}\n");
    Program program = read();
    List<Unit> units = program.units();
    assertEquals(2, units.size(), units::toString);
    assertEquals("linux", units.get(0).variant().platform().os());
    assertNotSame(callees(units.get(0)).get(0), callees(units.get(1)).get(0));
    for (Unit unit : units) {
      assertSame(declared(unit, "f"), callees(unit).get(0));
    }
  }

  @Test
  void everyFileIsLookedAtOnce() {
    write("a/a.go", "package a\n\nfunc g() { f() }\n");
    write("a/a_linux.go", "package a\n\nfunc f() {}\n");
    write("a/a_windows.go", "package a\n\nfunc f() {}\n");
    write("a/x_test.go", "package a_test\n");
    Program program = read();
    List<GoFile> files = program.units().stream().flatMap(u -> u.lookedAt().stream()).toList();
    assertEquals(List.of("a.go", "a_linux.go", "x_test.go", "a_windows.go"), names(files));
    for (Unit unit : program.units()) {
      for (GoFile file : unit.lookedAt()) {
        assertSame(unit, program.unitOf(file).orElseThrow());
      }
    }
    Unit windows = program.units().get(program.units().size() - 1);
    assertEquals(List.of("a.go", "a_windows.go"), names(windows.files()));
    assertSame(files.get(0), windows.files().get(0), "one tree for a file");
  }

  @Test
  void aVariantForAnOlderReleaseIsOneMore() {
    write("a/a.go", "//go:build go1.24\n\npackage a\n\nfunc f() { g() }\nfunc g() {}\n");
    write("a/old.go", "//go:build !go1.24\n\npackage a\n\nfunc f() { h() }\nfunc h() {}\n");
    Program program = read();
    assertEquals(2, program.units().size(), () -> program.units().toString());
    for (Unit unit : program.units()) {
      assertEquals(1, callees(unit).size());
      assertNotNull(callees(unit).get(0));
    }
  }

  @Test
  void aVariantForANewerReleaseIsOneMore() {
    write("a/a.go", "package a\n\nfunc F() { g() }\n");
    write("a/now.go", "//go:build !go1.97\n\npackage a\n\nfunc g() {}\n");
    write("a/new.go", "//go:build go1.97\n\npackage a\n\nfunc g() {}\n");
    write("b/b.go", "package b\n\nimport \"m/a\"\n\nfunc f() { a.F() }\n");
    Program program = read();
    List<GoFile> files = program.units().stream().flatMap(u -> u.lookedAt().stream()).toList();
    assertEquals(List.of("a.go", "now.go", "new.go", "b.go"), names(files));
    for (Unit unit : program.units().subList(0, 2)) {
      assertSame(declared(unit, "g"), callees(unit).get(0));
    }
    assertSame(declared(program.units().get(0), "F"), onlyCallee(program, "m/b"));
  }

  @Test
  void modulesThatAskForNewerReleasesImportOneAnother() {
    write("go.work", "go 1.97\nuse .\nuse ./new\n");
    write("new/go.mod", "module new\n\ngo 1.97\n");
    write("new/a/a.go", "package a\n\nimport \"m/b\"\n\nfunc F() { b.G() }\n");
    write("new/a/now.go", "//go:build !go1.97\n\npackage a\n\nfunc g() {}\n");
    write("b/b.go", "package b\n\nfunc G() {}\n");
    write("c/c.go", "package c\n\nimport \"new/a\"\n\nfunc f() { a.F() }\n");
    Program program = read();
    Unit now = unit(program, "m/c");
    Unit newer = unit(program, "new/a");
    assertEquals(97, newer.variant().platform().release());
    assertSame(declared(newer, "F"), callees(now).get(0));
    assertSame(declared(program, "m/b", "G"), callees(newer).get(0));
  }

  /** A declaration that only another platform's code needs is read when that is looked at. */
  @Test
  void manyThreadsMayAskForWhatIsNotReadYet() {
    StringBuilder all = new StringBuilder("package a\n");
    for (int i = 0; i < 200; i++) {
      all.append("type T%d struct{ next *T%d }\n".formatted(i, (i + 1) % 200));
      all.append("func (t T%d) M() T%d { return T%d{} }\n".formatted(i, (i + 7) % 200, i));
    }
    write("a/a.go", all.toString());
    for (int i = 0; i < 20; i++) {
      String chain = ".M()".repeat(50);
      String body = "func f%d() { a.T%d{}%s }\n".formatted(i, i * 10, chain);
      write("b/b%d_windows.go".formatted(i), "package b\n\nimport \"m/a\"\n\n" + body);
    }
    Unit unit = unit(read(), "m/b");
    List<Symbol> callees =
        unit.files().parallelStream().flatMap(file -> callees(unit, file).stream()).toList();
    assertEquals(20 * 50, callees.size());
    assertTrue(callees.stream().allMatch(callee -> callee != null && callee.name().equals("M")));
  }

  @Test
  void aNeighbourOnTheSamePlatformIsTheOneMeant() {
    write("a/a_windows.go", "package a\n\nfunc F() {}\n");
    write("b/b_windows.go", "package b\n\nimport \"m/a\"\n\nfunc g() { a.F() }\n");
    Program program = read();
    assertSame(declared(program, "m/a", "F"), onlyCallee(program, "m/b"));
  }

  /** The go command refuses them. */
  @Test
  void packagesMayImportOneAnother() {
    write("a/a.go", "package a\n\nimport \"m/b\"\n\nfunc F() { b.G() }\n");
    write("b/b.go", "package b\n\nimport \"m/a\"\n\nfunc G() { a.F() }\n");
    Program program = read();
    assertEquals(2, program.units().size());
    assertSame(declared(program, "m/b", "G"), onlyCallee(program, "m/a"));
    assertSame(declared(program, "m/a", "F"), onlyCallee(program, "m/b"));
  }

  @Test
  void aProgramBesideAPackageMayImportIt() {
    write("a/a.go", "package a\n\nfunc F() {}\n");
    String ignored = "//go:build ignore\n\npackage main\n\n";
    write("a/gen.go", ignored + "import \"m/a\"\n\nfunc main() { a.F() }\n");
    Program program = read();
    Unit generator = program.units().get(1);
    assertEquals(List.of("gen.go"), names(generator.files()));
    assertSame(declared(program, "m/a", "F"), callees(generator).get(0));
  }

  @Test
  void declarationsInCirclesThroughPackagesAreUnknown() {
    write("a/a.go", "package a\n\nimport \"m/b\"\n\ntype A = b.B\n\nvar V = b.W\n");
    String use = "var W = a.V\n\nfunc f(x B) { x.M() }\n";
    write("b/b.go", "package b\n\nimport \"m/a\"\n\ntype B = a.A\n\n" + use);
    assertNull(onlyCallee(read(), "m/b"));
  }

  /** The tests of a, b and c import one another, which is right as long as the packages don't. */
  @Test
  void testsMayImportInCircles() {
    write("a/a.go", "package a\n\nfunc F() {}\n");
    write("a/a_test.go", "package a\n\nimport \"m/b\"\n\nfunc t() { b.F() }\n");
    write("b/b.go", "package b\n\nfunc F() {}\n");
    write("b/b_test.go", "package b\n\nimport \"m/c\"\n\nfunc t() { c.F() }\n");
    write("c/c.go", "package c\n\nimport \"m/a\"\n\nfunc F() { a.F() }\n");
    Program program = read();
    assertSame(declared(program, "m/b", "F"), onlyCallee(program, "m/a"));
    assertSame(declared(program, "m/c", "F"), onlyCallee(program, "m/b"));
    assertSame(declared(program, "m/a", "F"), onlyCallee(program, "m/c"));
  }

  @Test
  void whatIsNotAtHandIsUnknown() {
    write("a/a.go", "package a\n\nimport \"example.com/x\"\n\nfunc f() { x.F() }\n");
    assertNull(onlyCallee(read(), "m/a"));
  }

  @Test
  void wellKnownModulesNeedNotBeAtHand() {
    write("go.mod", "module m\n\ngo 1.26\n\nrequire github.com/gin-gonic/gin v1.12.0\n");
    String imports = "package a\n\nimport \"github.com/gin-gonic/gin\"\n\n";
    write("a/a.go", imports + "func f(e *gin.Engine) { e.Group(\"/\").GET(\"/x\", nil) }\n");
    List<Symbol> callees = callees(unit(read(), "m/a"));
    assertEquals("GET", callees.get(0).name());
    assertEquals("Group", callees.get(1).name());
  }

  @Test
  void theirOwnCodeWinsWhereItIsAtHand() {
    write("go.mod", "module m\n\ngo 1.26\n\nrequire golang.org/x/sync v0.1.0\n");
    write(
        "vendor/modules.txt",
        "# golang.org/x/sync v0.1.0\n## explicit\ngolang.org/x/sync/errgroup\n");
    write("vendor/golang.org/x/sync/errgroup/errgroup.go", "package errgroup\n\nfunc Old() {}\n");
    String imports = "package a\n\nimport \"golang.org/x/sync/errgroup\"\n\n";
    write("a/a.go", imports + "func f() { errgroup.Old(); errgroup.WithContext(nil) }\n");
    List<Symbol> callees = callees(unit(read(), "m/a"));
    assertEquals("Old", callees.get(0).name());
    assertNull(callees.get(1));
  }

  @Test
  void whatOnlyHasTheNameOfAStandardPackageIsUnknown() {
    write("go.mod", "module net\n\ngo 1.26\n");
    write("a/a.go", "package a\n\nimport \"net/http\"\n\nfunc f() { http.NotFound(nil, nil) }\n");
    assertNull(onlyCallee(read(), "net/a"));
  }

  @Test
  void vendoredCodeIsReadWhereItIsImported() {
    write("go.mod", "module m\n\ngo 1.26\n\nrequire example.com/x v1.0.0\n");
    write("vendor/modules.txt", "# example.com/x v1.0.0\n## explicit\nexample.com/x\n");
    write("vendor/example.com/x/x.go", "package x\n\nfunc F() {}\n");
    write("a/a.go", "package a\n\nimport \"example.com/x\"\n\nfunc f() { x.F() }\n");
    Program program = read();
    Symbol callee = assertNotNullSymbol(onlyCallee(program, "m/a"));
    assertEquals("example.com/x.F", callee.toString());
    assertEquals(1, program.units().size(), "vendored code is not analysed");
  }

  @Test
  void brokenFilesGiveWhatCanBeRead() {
    write("a/a.go", "package a\n\nfunc F() {\n\tx := (\n}\n\nfunc g() { F() }\n");
    write("a/b.go", "\0\0\0");
    Program program = read();
    assertSame(declared(program, "m/a", "F"), onlyCallee(program, "m/a"));
  }

  private Program read() {
    Workspace workspace = Workspace.load(List.of(root), Platform.linuxAmd64(), Environment.none());
    return Program.of(workspace, Trees.onDisk());
  }

  private static Unit unit(Program program, String path) {
    return program.units().stream()
        .filter(unit -> unit.symbols().path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path + " in " + program.units()));
  }

  private static Symbol declared(Program program, String path, String name) {
    return declared(unit(program, path), name);
  }

  private static Symbol declared(Unit unit, String name) {
    return unit.files().stream()
        .flatMap(file -> file.declarations().stream())
        .filter(FuncDecl.class::isInstance)
        .map(FuncDecl.class::cast)
        .filter(function -> function.name().name().equals(name))
        .map(function -> assertNotNullSymbol(unit.function(function)))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Symbol onlyCallee(Program program, String path) {
    List<Symbol> callees = callees(unit(program, path));
    assertEquals(1, callees.size());
    return callees.get(0);
  }

  /** In the order of the text; null where unknown. */
  private static List<Symbol> callees(Unit unit) {
    List<Symbol> found = new ArrayList<>();
    unit.files().forEach(file -> found.addAll(callees(unit, file)));
    return found;
  }

  private static List<Symbol> callees(Unit unit, GoFile file) {
    List<Symbol> found = new ArrayList<>();
    Answers answers = unit.answers(file);
    Walk.file(
        file,
        node -> {
          if (node instanceof CallExpr call) {
            found.add(answers.callee(call));
          }
          return true;
        });
    return found;
  }

  private static List<String> names(List<GoFile> files) {
    return files.stream()
        .map(file -> Path.of(file.text().path()).getFileName().toString())
        .toList();
  }

  private static Symbol assertNotNullSymbol(@Nullable Symbol symbol) {
    assertNotNull(symbol);
    return symbol;
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
