package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;

/** Offsets are those of the bytes in the file, whatever C makes of them. */
class PositionsTest {
  private static List<String> calls(CFile file) {
    return file.functions().stream()
        .flatMap(function -> CWalk.calls(function).stream())
        .map(call -> text(file, call))
        .toList();
  }

  private static String text(CFile file, CCall call) {
    return file.source().substring(call.start(), call.end());
  }

  private static CFile preamble(String comments) {
    GoFile file =
        Parser.parse(SourceText.of("x.go", "package p\n\n" + comments + "\nimport \"C\"\n"));
    assertEquals(List.of(), file.errors());
    CText text = CText.of(file, file.preambles().get(0));
    return Written.checked(CReader.read(text, CPlatform.USUAL));
  }

  @Test
  void joinedLines() {
    CFile file =
        Written.c("void f(void) { po\\\nll(a, \\\n  b); g(\"a\\\nb\"); /\\\n/ h();\n i(); }");
    assertEquals(List.of("po\\\nll(a, \\\n  b)", "g(\"a\\\nb\")", "i()"), calls(file));
    CCall first = CWalk.calls(file.functions().get(0)).get(0);
    assertEquals("poll", first.name());
  }

  @Test
  void windowsLineEnds() {
    CFile file =
        Written.c(
            "void f(void)\r\n{\r\n  g(a, \\\r\n b);\r\n}\r\n#if 0\r\n}\r\n#endif\r\nvoid h(void) {}\r\n");
    assertEquals(List.of("g(a, \\\r\n b)"), calls(file));
    assertEquals("f h", Written.names(file));
  }

  @Test
  void preambleInABlock() {
    CFile file =
        preamble(
            "/*\n#include <poll.h>\nstatic int f(void) { return poll(0, 0, 1); } // ü\nint g(void) { return h(); }\n*/");
    assertEquals(List.of("poll(0, 0, 1)", "h()"), calls(file));
  }

  @Test
  void preambleInLines() {
    CFile file =
        preamble(
            "// #include <poll.h>\n// #define X 1 + \\\n//   2\n//static int f(void) {\n//\treturn poll(0, \\\n//  0, 1);\n// }\n//#if 0\n//}\n//#endif\n// void g(void) { h(); }");
    assertEquals(List.of("poll(0, \\\n//  0, 1)", "h()"), calls(file));
    assertEquals(List.of("1", "+", "2"), file.macros().get("X").body());
  }

  @Test
  void preambleOfSeveralComments() {
    CFile file = preamble("/* int x; */ /* void f(void) { a(); */\n// b(); }");
    assertEquals(List.of("a()", "b()"), calls(file));
  }

  @Test
  void commentsAreKept() {
    CFile file = Written.c("a; // NOSONAR\n/* nolint */ b; \"// no\" '/*' /* open");
    assertEquals(
        List.of("// NOSONAR", "/* nolint */", "/* open"),
        file.comments().stream()
            .map(comment -> file.source().substring(comment.start(), comment.end()).strip())
            .toList());
  }
}
