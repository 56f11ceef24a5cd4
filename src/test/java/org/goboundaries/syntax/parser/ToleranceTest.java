package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with an error in one place is still read in the others. */
class ToleranceTest {
  private static final String BEFORE =
      "package p\n\nimport \"a\"\n\nfunc before() { defer a() }\n\n";
  private static final String AFTER = "\n\nfunc after() { defer b() }\n\nvar last = 1\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "func broken() { x := }",
        "func broken() { if { f() } }",
        "func broken() {\n\tx.\n}",
        "func broken() {\n\tf(1, \n}",
        "func broken() {\n\ta[1\n}",
        "func broken() {\n\tx := 1 +\n}",
        "func broken() {\n\tfor i := \n}",
        "func broken() {\n\tswitch x {\n\tcase\n\t}\n}",
        "func broken() {\n\tvar\n}",
        "func broken() {\n\tgo\n\tdefer\n}",
        "func broken() { ) }",
        "func broken( {\n}",
        "func broken(a int, {\n}",
        "func (r broken() {\n}",
        "func",
        "func broken",
        "type broken",
        "type broken struct {\n\ta int b\n}",
        "type broken interface {\n\tm(\n}",
        "const (\n\ta = \n)",
        "import \"late\"",
        "hello, world",
        "<<<<<<< ours",
        "}",
        "var broken = \"abc",
        "var broken = 'ab'",
        "@Override",
        "var broken =",
        "var broken = f(1,",
        "const broken = (",
        "var x = T{",
        "func broken() {\n\tx := f(",
        "func broken() {\n\tx := T{"
      })
  void theOtherDeclarationsAreKept(String broken) {
    GoFile file = parse(BEFORE + broken + AFTER);
    assertFalse(file.errors().isEmpty(), "errors");
    assertEquals(List.of("before", "after"), names(file, List.of("before", "after")));
    assertEquals(1, file.imports().stream().filter(spec -> spec.path().equals("a")).count());
  }

  @Test
  void theOtherStatementsAreKept() {
    for (String broken : List.of("x := ", "if {", "f(", "a b c", ") ]", "x.", "@", "case 1:")) {
      GoFile file = parse("package p\nfunc f() {\n\tdefer a()\n\t" + broken + "\n\tdefer b()\n}\n");
      assertFalse(file.errors().isEmpty(), broken);
      List<String> defers = new ArrayList<>();
      Walk.file(file, node -> !(node instanceof DeferStmt) || defers.add(file.text(node)));
      assertTrue(defers.contains("defer a()"), () -> broken + " leaves " + defers);
    }
  }

  @Test
  void errorsAreToldOnceAndInOrder() {
    GoFile file = parse("package p\nfunc f() {\n\tx := \n}\nfunc g() {\n\ty := \n}\n");
    List<Integer> lines =
        file.errors().stream().map(e -> file.text().lines().line(e.offset())).distinct().toList();
    assertEquals(2, lines.size(), () -> file.errors().toString());
    assertTrue(lines.get(0) < lines.get(1));
    assertTrue(file.errors().size() <= 4, () -> file.errors().toString());
  }

  private static List<String> names(GoFile file, List<String> wanted) {
    return file.declarations().stream()
        .filter(FuncDecl.class::isInstance)
        .map(decl -> ((FuncDecl) decl).name().name())
        .filter(wanted::contains)
        .toList();
  }

  private static GoFile parse(String text) {
    GoFile file = Parser.parse(SourceText.of("broken.go", text));
    TreeInvariants.check(file);
    return file;
  }
}
