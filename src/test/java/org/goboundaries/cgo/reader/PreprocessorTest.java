package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

class PreprocessorTest {
  private static void assertNames(String expected, String text) {
    assertEquals(expected, Written.names(Written.c(text)), text);
  }

  private static String ifThenElse(String condition) {
    return condition + "\nvoid a(void) {}\n#else\nvoid b(void) {}\n#endif\nvoid c(void) {}\n";
  }

  @Test
  void whatIsLeftOut() {
    assertNames("b c", ifThenElse("#if 0"));
    assertNames("a c", ifThenElse("#if 1"));
    assertNames("b c", ifThenElse("#if 0 // don't"));
    assertNames("c", "#if 0\nit's not C: \"\n} /* a\n*/ '\n#endif\nvoid c(void) {}");
    assertNames("a c", ifThenElse("#  ifdef __linux__"));
    assertNames("b c", ifThenElse("#ifndef __linux__"));
    assertNames("b c", ifThenElse("#ifdef _WIN32"));
    assertNames("b c", ifThenElse("#if defined(_WIN32) || defined __APPLE__"));
    assertNames("a c", ifThenElse("#ifdef SA_ONSTACK"));
    assertNames("b c", ifThenElse("#ifdef __cplusplus"));
    assertNames("b c", ifThenElse("#if defined(UNKNOWN) && 0"));
    assertNames("a c", ifThenElse("#if (1 + 2 * 3 == 7) && !(4 > 5)"));
  }

  @Test
  void whatTheFileItselfDefines() {
    assertNames("a c", "#define X 1\n" + ifThenElse("#if X"));
    assertNames("b c", "#define X (1 - 1)\n" + ifThenElse("#if X"));
    assertNames("a c", "#define X\n" + ifThenElse("#ifdef X"));
    assertNames("b c", "#define X\n#undef X\n" + ifThenElse("#ifdef X"));
    assertNames("a b c", "#define X X\n" + ifThenElse("#if X"));
    assertNames("a c", "#ifndef H\n#define H\n" + ifThenElse("#ifdef H") + "#endif\n");
  }

  @Test
  void bothWhereNobodyKnows() {
    CFile file = Written.c(ifThenElse("#ifdef HAVE_POLL"));
    assertEquals("a b c", Written.names(file));
    assertTrue(file.isConditional(file.functions().get(0)));
    assertTrue(file.isConditional(file.functions().get(1)));
    assertFalse(file.isConditional(file.functions().get(2)));
    assertNames("a b c", ifThenElse("#if UNKNOWN > 3"));
    assertNames("a b c", ifThenElse("#if __has_include(<poll.h>)"));
    assertNames("a c", ifThenElse("#if UNKNOWN\n#elif 1"));
  }

  @Test
  void aHeaderIsNoCondition() {
    CFile file =
        Written.read(
            "x.h", "/* text */\n#ifndef X_H\n#define X_H\nint f(void) { return 1; }\n#endif\n");
    assertFalse(file.isConditional(file.functions().get(0)));
  }

  @Test
  void branchesThatOpenTheSameBrace() {
    assertNames(
        "f g",
        "void f(void) {\n#ifdef A\nif (a) {\n#else\nif (b) {\n#endif\nc();\n}\n}\nvoid g(void) {}");
    assertNames(
        "f g", "#ifdef A\nint f(int a)\n#else\nint f(long a)\n#endif\n{ }\nvoid g(void) {}");
    assertNames(
        "f g",
        "void f(void) {\n#ifdef A\nif (a)\n{\n#endif\nc();\n#ifdef A\n}\n#endif\n}\nvoid g(void) {}");
    assertNames(
        "f g", "void f(void) {\nh(1,\n#ifdef A\n2);\n#else\n3);\n#endif\n}\nvoid g(void) {}");
  }

  @Test
  void macrosAreKept() {
    CFile file =
        Written.c(
            "#define FLAGS (SA_SIGINFO | \\\n  SA_ONSTACK)\n#define F(x) g(x)\n#define T 1\n#undef T\n#define T 2\nvoid f(void) {}");
    assertEquals(
        "(| SA_SIGINFO SA_ONSTACK)", Written.of(CReader.value(file.macros().get("FLAGS"))));
    assertTrue(file.macros().get("F").takesArguments());
    assertFalse(file.macros().get("FLAGS").takesArguments());
    assertFalse(file.macros().containsKey("T"));
    assertEquals("f", Written.names(file));
  }

  @Test
  void otherPlatforms() {
    CText text = CText.of(SourceText.of("x.c", ifThenElse("#ifdef __APPLE__")));
    assertEquals("a c", Written.names(CReader.read(text, new CPlatform("darwin", "arm64"))));
    text = CText.of(SourceText.of("x.c", ifThenElse("#ifdef __aarch64__")));
    assertEquals("a c", Written.names(CReader.read(text, new CPlatform("linux", "arm64"))));
    assertEquals("b c", Written.names(CReader.read(text, CPlatform.USUAL)));
  }

  @Test
  void conditionsWithoutEnd() {
    assertNames("a", "#ifdef A\nvoid a(void) {}");
    assertNames("a", "#endif\n#else\n#elif 1\nvoid a(void) {}\n#if\n#\n#define\n");
  }
}
