package org.goboundaries.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;

class PreamblesTest {
  @Test
  void theCommentsDirectlyBeforeTheImport() {
    assertPreamble("// #include <a.h>\n// int x;\nimport \"C\"", "// #include <a.h>", "// int x;");
    assertPreamble("/*\nint x;\n*/\nimport \"C\"", "/*\nint x;\n*/");
    assertPreamble("/* a */ /* b */\n// c\nimport \"C\"", "/* a */", "/* b */", "// c");
  }

  @Test
  void anEmptyLineParts() {
    assertPreamble("// text\n\n// int x;\nimport \"C\"", "// int x;");
    assertPreamble("// int x;\n\nimport \"C\"");
    assertPreamble("/* a */\n\n\n/* b */\nimport \"C\"", "/* b */");
  }

  @Test
  void aCommentOnTheSameLineIsNoPreamble() {
    assertPreamble("/* int x; */ import \"C\"");
    assertPreamble("// a\n/* b */ import \"C\"");
    assertPreamble("import /* int x; */ \"C\"");
    assertPreamble("import // int x;\n\"C\"");
  }

  @Test
  void aCommentBehindCodeIsNoPreamble() {
    assertPreamble("import \"a\" // a\nimport \"C\"");
    assertPreamble("import \"a\" // a\n// int x;\nimport \"C\"", "// int x;");
    assertPreamble("import \"a\" /* a\n*/ /* b */\n// int x;\nimport \"C\"", "// int x;");
  }

  @Test
  void inParentheses() {
    assertPreamble("import (\n\t// int x;\n\t\"C\"\n)", "// int x;");
    assertPreamble("import (\n\t\"a\"\n\t// int x;\n\t\"C\"\n)", "// int x;");
    assertPreamble("// int x;\nimport (\n\t\"C\"\n)", "// int x;");
    assertPreamble("// outer\nimport (\n\t// inner\n\t\"C\"\n)", "// inner");
    assertPreamble("// other\nimport (\n\t\"a\"\n\t\"C\"\n)");
    assertPreamble("import ( // int x;\n\t\"C\"\n)");
  }

  @Test
  void windowsLineEnds() {
    assertPreamble("// a\r\n// b\r\nimport \"C\"\r\n", "// a", "// b");
    assertPreamble("// a\r\n\r\n// b\r\nimport \"C\"\r\n", "// b");
  }

  @Test
  void eachImportHasItsOwn() {
    GoFile file = parse("// a\nimport \"C\"\n// b\nimport \"C\"\nimport \"c\"\n");
    assertEquals(List.of("// a"), texts(file, file.preambles().get(0)));
    assertEquals(List.of("// b"), texts(file, file.preambles().get(1)));
    assertEquals(2, file.preambles().size());
    assertEquals(List.of(), parse("// a\nimport \"c\"\n").preambles());
  }

  private static void assertPreamble(String imports, String... comments) {
    GoFile file = parse(imports + "\n\n// not this\nvar x int\n");
    assertEquals(1, file.preambles().size());
    assertEquals(List.of(comments), texts(file, file.preambles().get(0)), imports);
    assertEquals("C", file.preambles().get(0).spec().path());
  }

  private static List<String> texts(GoFile file, CgoPreamble preamble) {
    return preamble.comments().stream()
        .map(comment -> file.text().substring(comment.start(), comment.end()).strip())
        .toList();
  }

  private static GoFile parse(String imports) {
    return Parser.parse(SourceText.of("x.go", "package p\n\n" + imports));
  }
}
