package org.goboundaries.syntax.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no editor writes: the parser says what is wrong with them and goes on. */
class OddTextTest {
  private static final String FUNC = "package p\n\nfunc f() {}\n";

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n", "\ufeff", "// only a comment", "/* and one */\n"})
  void anEmptyFileLacksItsPackageClause(String text) {
    GoFile file = parse(text);
    assertFalse(file.errors().isEmpty());
    assertEquals(List.of(), file.declarations());
  }

  @Test
  void binaryFilesAreRefused() {
    Random random = new Random(20);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(5_000) + 20];
      random.nextBytes(bytes);
      assertFalse(parse(bytes).errors().isEmpty());
    }
  }

  @Test
  void anyBytesBehindThePackageClause() {
    Random random = new Random(21);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(2_000) + 20];
      random.nextBytes(bytes);
      parse((FUNC + new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1));
    }
  }

  @Test
  void asciiSoup() {
    Random random = new Random(22);
    String alphabet = "(){}[]<>+-*/%&|^=!:;,.\"'`\\ \n\tab01_~";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("package p\n");
      for (int k = random.nextInt(400); k > 0; k--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      parse(text.toString());
    }
  }

  @Test
  void aByteOrderMarkInFrontIsFine() {
    GoFile file = parse("\ufeff" + FUNC);
    assertEquals(List.of(), file.errors());
    FuncDecl function = (FuncDecl) file.declarations().get(0);
    assertEquals(3 + FUNC.indexOf("func"), function.start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package \ufeffp\nfunc f() {}\n",
        "package p\nfunc f() { \ufeff }\n",
        "package p\nvar s = \"\ufeff\"\n",
        "package p\n// \ufeff\n",
        "\ufeff\ufeffpackage p\n"
      })
  void aByteOrderMarkElsewhereIsAnError(String text) {
    assertErrorAt(text, text.lastIndexOf('\ufeff'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package p\u0000\n",
        "package p\nfunc f() { \u0000 }\n",
        "package p\nvar s = \"\u0000\"\n",
        "package p\n// \u0000\n",
        "package p\n/* \u0000 */\n",
        "package p\nvar s = `\u0000`\n"
      })
  void nulIsAnError(String text) {
    assertErrorAt(text, text.indexOf('\0'));
  }

  @Test
  void invalidUtf8IsAnError() {
    for (String place : List.of("var s = \"%s\"", "// %s", "var s = `%s`", "var %s int")) {
      for (String bytes : List.of("\u00ff", "\u00c3(", "\u00e2\u0082", "\u00ed\u00a0\u0080")) {
        String text = "package p\n" + place.formatted(bytes) + "\nfunc f() {}\n";
        assertFalse(parse(text.getBytes(ISO_8859_1)).errors().isEmpty(), text);
      }
    }
  }

  @Test
  void windowsLineEndsAreFine() {
    String text = "package p\r\n\r\n// c\r\nfunc f() {\r\n\tx := `a\r\nb`\r\n\treturn\r\n}\r\n";
    GoFile file = parse(text);
    assertEquals(List.of(), file.errors());
    assertEquals(1, file.declarations().size());
    assertEquals(1, file.comments().size());
  }

  @Test
  void aFileNeedsNoLineFeedAtItsEnd() {
    for (String text : List.of("package p", "package p//c", "package p\nvar x = 1", FUNC.strip())) {
      assertEquals(List.of(), parse(text).errors(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var s = \"abc",
        "var s = \"abc\n",
        "var s = `abc\n",
        "var r = 'a",
        "var r = '",
        "var r = ''",
        "var r = '\\",
        "var s = \"\\",
        "/* comment",
        "/* comment *",
        "var x = (1 + 2",
        "var x = a[1",
        "var x = T{1, 2",
        "var x = f(1, 2",
        "var x = 0x",
        "var x = 1e",
        "var x = 0b2",
        "var x = 1_",
        "func f() {",
        "func f() { if a {",
        "func f(",
        "func f",
        "func",
        "func (",
        "type T struct {",
        "type T interface {",
        "type T [",
        "type T",
        "import (",
        "import \"",
        "var (",
        "var",
        "const x =",
        "func f() { defer",
        "func f() { switch {",
        "func f() { select { case",
        "func f() { for i := 0;"
      })
  void whatIsNotClosedIsAnError(String text) {
    String before = "package p\n\nfunc before() {}\n\n";
    for (String end : List.of("", "\n", "\r\n", " ", "\t// c", "\n\n\n")) {
      GoFile file = parse(before + text + end);
      assertFalse(file.errors().isEmpty(), "no error");
      assertNotNull(file.packageName());
      assertTrue(
          file.declarations().get(0) instanceof FuncDecl f && f.name().name().equals("before"),
          "the declaration before is kept");
    }
  }

  private static void assertErrorAt(String text, int index) {
    int offset = text.substring(0, index).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    GoFile file = parse(text);
    assertTrue(
        file.errors().stream().anyMatch(error -> error.offset() == offset),
        () -> "no error at " + offset + " but " + file.errors());
  }

  private static GoFile parse(String text) {
    return check(Parser.parse(SourceText.of("odd.go", text)));
  }

  private static GoFile parse(byte[] bytes) {
    return check(Parser.parse(SourceText.of("odd.go", bytes)));
  }

  private static GoFile check(GoFile file) {
    TreeInvariants.check(file);
    return file;
  }
}
