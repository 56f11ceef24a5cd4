package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outline has the declarations of the whole tree, whatever stands in the bodies. */
class OutlineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "func f() { x := \"}\\\"}\"; y := '}'; z := '\\''; w := `}\\` }",
        "func f() { // }\n}",
        "func f() { /* } * / } /**/ x(a /*}*/ / b) }",
        "func f() { /*/ } */ }",
        "func f() struct{ a int } { g() }",
        "func f() interface{ m() } { g() }",
        "func f() func() struct{} { g() }",
        "func f() map[string]struct{} { g() }",
        "func f(a struct{ b func() interface{} }) (c chan struct{}) { g() }",
        "func f[T interface{ ~int }]() [len([2]int{1, 2})]T { g() }",
        "func (r *R[T]) f() { func() { g() }() }",
        "func f()\n\nfunc g() { h() }",
        "var f = func() { g() }",
        "var (\n\tf = func() { g() }\n\tg = T{func() {}}\n)",
        "type t struct{ f func() }\n\nfunc f() { \u00e4(\"\u20ac\", '}') }",
        "func f() {}; func g() { h() }",
        "func f() { h() }",
      })
  void whatFollowsABodyIsKept(String text) {
    GoFile outline =
        assertSameDeclarations("package p\n\n" + text + "\n\nvar last = T{func() { g() }}\n");
    assertTrue(outline.errors().isEmpty(), () -> text + ": " + outline.errors());
    outline.declarations().stream()
        .filter(FuncDecl.class::isInstance)
        .forEach(function -> assertNull(((FuncDecl) function).body()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "func f() {",
        "func f() { \"",
        "func f() { `}",
        "func f() { /* }",
        "func f() { '}",
        "func f() { // }",
        "func f() { \"}\n}\"\n}",
        "func f() { ) }\n\nvar x = (",
        "func f() struct {} g() }",
        "func f( { g() }",
        "}\n\nfunc f() { g() }",
        "func",
        "func f() { g() } }",
      })
  void brokenTextsGiveWhatCanBeRead(String text) {
    assertSameDeclarations("package p\n\n" + text + "\n\nfunc last() { g() }\n");
    assertSameDeclarations("package p\n\n" + text);
  }

  @Test
  void outlinesOfTheGoInstallation() {
    List<Path> files = GoInstallation.files();
    long good =
        files.parallelStream()
            .filter(file -> assertSameDeclarations(text(file)).errors().isEmpty())
            .count();
    assertTrue(good > 9_000, () -> "only " + good + " good files");
  }

  private static GoFile assertSameDeclarations(String text) {
    return assertSameDeclarations(SourceText.of("a.go", text));
  }

  private static GoFile assertSameDeclarations(SourceText text) {
    GoFile outline = Parser.outline(text);
    GoFile whole = Outline.of(Parser.parse(text));
    assertEquals(whole.packageName(), outline.packageName(), text::toString);
    assertTrue(whole.declarations().equals(outline.declarations()), text::toString);
    return outline;
  }

  private static SourceText text(Path file) {
    try {
      return SourceText.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
