package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;

class ExpectedRangeTest {
  private static List<String> ranges(String... lines) {
    String text = "package p\n" + String.join("\n", lines) + "\n";
    GoFile file = Parser.parse(SourceText.of("case.go", text));
    return file.comments().stream()
        .map(c -> shown(ExpectedRange.of(CaseFile.of(file), c)))
        .toList();
  }

  private static String shown(ExpectedRange expected) {
    TextRange at = expected.range();
    String range = at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
    return expected.step() == null ? range : range + " " + expected.step();
  }

  @Test
  void caretsMarkWhatStandsAboveThem() {
    assertEquals(List.of("2:5-2:8"), ranges("var abc int", "//  ^^^"));
    assertEquals(List.of("2:5-2:6"), ranges("var abc int", "//  ^"));
  }

  @Test
  void aTabIsAsWideAsItLooks() {
    assertEquals(List.of("2:2-2:5"), ranges("\tvar abc int", "//\t^^^"));
    assertEquals(List.of("2:3-2:6"), ranges("\t\tvar abc int", "//\t\t^^^"));
    assertEquals(List.of("2:3-2:6"), ranges("\t\tvar abc int", "\t//\t^^^"));
    assertEquals(List.of("2:6-2:9"), ranges("\tvar abc int", "//\t    ^^^"));
  }

  @Test
  void otherCaretsInBetweenDoNotCount() {
    assertEquals(
        List.of("2:5-2:8", "2:9-2:12 Step[of=<, number=1, text=a]"),
        ranges("var abc int", "//  ^^^", "//      ^^^< 1 {{a}}"));
  }

  @Test
  void aFurtherPlaceHasNoNumber() {
    assertEquals(
        List.of("2:5-2:8", "2:9-2:12 Step[of=outer, number=0, text=a]"),
        ranges("var abc int", "//  ^^^", "//      ^^^ outer also {{a}}"));
  }

  @Test
  void aLineMayBeNamed() {
    assertEquals(List.of("2:5-2:8"), ranges("var abc int", "var x string", "//  ^^^@-1"));
  }

  @Test
  void aRangeMayEndOnAnotherLine() {
    assertEquals(List.of("2:5-3:4"), ranges("var abc int", "//  ^[el=+1;ec=3]"));
    assertEquals(List.of("2:1-3:4"), ranges("var abc int", "//  ^[sc=1;ec=3;el=+1]"));
  }

  @Test
  void aCaretBelowNothingIsAnError() {
    assertThrows(MalformedExpectation.class, () -> ranges("var abc int", "//            ^^^"));
    assertThrows(MalformedExpectation.class, () -> ranges("\t\tvar abc int", "//    ^^^"));
  }
}
