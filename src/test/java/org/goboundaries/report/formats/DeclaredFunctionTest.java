package org.goboundaries.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

class DeclaredFunctionTest {
  @Test
  void functionsAndMethods() {
    assertEquals("f", around("func f() {\n\tHERE\n}\n"));
    assertEquals("f", around("func f() { HERE }\n"));
    assertEquals("T.f", around("func (t *T) f() {\n\tHERE\n}\n"));
    assertEquals("T.f", around("func (T) f() {\n\tgo func() {\n\t\tHERE\n\t}()\n}\n"));
    assertEquals("T.f", around("func (t *T[K, V]) f() {\n\tHERE\n}\n"));
    assertEquals("Größe", around("func Größe[T any](t T) {\nHERE\n}\n"));
  }

  @Test
  void outsideOfFunctions() {
    assertEquals("", around("func f() {\n}\n\nvar x = HERE\n"));
    assertEquals("", around("func f() {\n}\n\nvar (\n\tx = HERE\n)\n"));
    assertEquals("", around("HERE"));
    assertEquals("", around("package p\n\nHERE"));
  }

  private static String around(String text) {
    return DeclaredFunction.around(SourceText.of("a.go", text), text.indexOf("HERE"));
  }
}
