package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;

class ExpectedRangeTest {
  private static List<String> ranges(String... lines) {
    String text = "package p\n" + String.join("\n", lines) + "\n";
    GoFile file = Parser.parse(SourceText.of("case.go", text));
    return file.comments().stream().map(c -> ExpectedRange.of(file, c).comment()).toList();
  }

  @Test
  void caretsMarkWhatStandsAboveThem() {
    assertEquals(List.of("//^[sc=5;ec=7]@2"), ranges("var abc int", "//  ^^^"));
    assertEquals(List.of("//^[sc=5;ec=5]@2"), ranges("var abc int", "//  ^"));
  }

  @Test
  void aTabIsAsWideAsItLooks() {
    assertEquals(List.of("//^[sc=2;ec=4]@2"), ranges("\tvar abc int", "//\t^^^"));
    assertEquals(List.of("//^[sc=3;ec=5]@2"), ranges("\t\tvar abc int", "//\t\t^^^"));
    assertEquals(List.of("//^[sc=3;ec=5]@2"), ranges("\t\tvar abc int", "\t//\t^^^"));
    assertEquals(List.of("//^[sc=6;ec=8]@2"), ranges("\tvar abc int", "//\t    ^^^"));
  }

  @Test
  void otherCaretsInBetweenDoNotCount() {
    assertEquals(
        List.of("//^[sc=5;ec=7]@2", "//^[sc=9;ec=11]@2< 1 {{a}}"),
        ranges("var abc int", "//  ^^^", "//      ^^^< 1 {{a}}"));
  }

  @Test
  void aLineMayBeNamed() {
    assertEquals(List.of("//^[sc=5;ec=7]@2"), ranges("var abc int", "var x string", "//  ^^^@-1"));
  }

  @Test
  void aRangeMayEndOnAnotherLine() {
    assertEquals(List.of("//^[sc=5;el=+1;ec=3]@2"), ranges("var abc int", "//  ^[el=+1;ec=3]"));
    assertEquals(
        List.of("//^[sc=1;ec=3;el=+1]@2"), ranges("var abc int", "//  ^[sc=1;ec=3;el=+1]"));
  }

  @Test
  void aCaretBelowNothingIsAnError() {
    assertThrows(MalformedExpectation.class, () -> ranges("var abc int", "//            ^^^"));
    assertThrows(MalformedExpectation.class, () -> ranges("\t\tvar abc int", "//    ^^^"));
  }
}
