package org.goboundaries.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

/** The texts mark what is to be underlined with brackets that are not part of them. */
class ExcerptTest {
  @Test
  void marksAPieceOfALine() {
    assertShown("package p\n[f()]\n", "f()", "^^^");
    assertShown("x := [f()] + g()\n", "x := f() + g()", "     ^^^");
    assertShown("x := f() + [g()]", "x := f() + g()", "           ^^^");
  }

  @Test
  void indentationIsLeftOut() {
    assertShown("\t\tdefer [recover()]\n", "defer recover()", "      ^^^^^^^^^");
    assertShown("  \t [f()] \t\n", "f()", "^^^");
  }

  @Test
  void tabsWithinTheLineKeepTheMarkerInPlace() {
    assertShown("a\t:= [f()]\n", "a    := f()", "        ^^^");
    assertShown("[f(\t1)]\n", "f(    1)", "^^^^^^^^");
  }

  @Test
  void lineEndsAreNotShown() {
    assertShown("[f()]\r\ng()\r\n", "f()", "^^^");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertShown("s(\"日本\", [f()])\n", "s(\"日本\", f())", "          ^^^");
    assertShown("[s(\"😀\")]\n", "s(\"😀\")", "^^^^^^^");
    assertShown("s(\"Ä\", [f()])\n", "s(\"Ä\", f())", "       ^^^");
  }

  @Test
  void combiningMarksTakeNone() {
    assertShown("s(\"e\u0301\", [f()])\n", "s(\"e\u0301\", f())", "       ^^^");
    assertShown("s(\"\u200B\", [f()])\n", "s(\"\u200B\", f())", "      ^^^");
  }

  @Test
  void whatSteersATerminalIsReplaced() {
    assertShown("s(\"\u001BM\", [f()])\n", "s(\"\uFFFDM\", f())", "        ^^^");
    assertShown("s(\"\u202E\", [f()])\n", "s(\"\uFFFD\", f())", "       ^^^");
  }

  @Test
  void byteOrderMarkIsNotShown() {
    assertShown("\uFEFF[package] p\n", "package p", "^^^^^^^");
    assertShown("\uFEFFpackage [p]\n", "package p", "        ^");
  }

  @Test
  void severalLinesAreMarkedOnTheFirst() {
    assertShown("\tgo [func() {\n\t\tf()\n\t}]()\n", "go func() {", "   ^^^^^^^^");
    assertShown("[f(\r\n1)]", "f(", "^^");
  }

  @Test
  void emptyPlaceHasAMarkerToo() {
    assertShown("f([])\n", "f()", "  ^");
    assertShown("f()[]\n", "f()", "   ^");
    assertShown("[]", "", "^");
  }

  @Test
  void invalidBytesAreReplaced() {
    byte[] bytes = {'"', (byte) 0xFF, '"', '+', 'x'};
    Excerpt excerpt = Excerpt.of(new Location(SourceText.of("p.go", bytes), 4, 5, ""));
    assertEquals("\"\uFFFD\"+x", excerpt.line());
    assertEquals("    ^", excerpt.marker());
  }

  @Test
  void placeWithinInvalidBytesHasAMarker() {
    byte[] bytes = new byte[500];
    Arrays.fill(bytes, (byte) 0x80);
    Excerpt excerpt = Excerpt.of(new Location(SourceText.of("p.go", bytes), 300, 301, ""));
    assertTrue(excerpt.marker().endsWith("^"), excerpt.marker());
  }

  @Test
  void longLinesAreCutAroundTheMarker() {
    String much = "日本語, ".repeat(1_000);
    Excerpt excerpt = excerpt(much + "[f()]" + much);
    assertTrue(excerpt.line().startsWith("…") && excerpt.line().endsWith("…"), excerpt.line());
    assertEquals(excerpt.line(), excerpt.line().replace("\uFFFD", ""));
    int before = excerpt.line().indexOf("f()");
    int columns = TerminalText.width(excerpt.line().substring(0, before));
    assertEquals(" ".repeat(columns) + "^^^", excerpt.marker());
    assertTrue(excerpt.line().length() < 200, excerpt.line());
  }

  @Test
  void longMarkIsCutWithItsLine() {
    Excerpt excerpt = excerpt("[f(" + "1, ".repeat(1_000) + ")]");
    assertTrue(excerpt.line().endsWith("…"), excerpt.line());
    assertEquals(excerpt.line().length() - 1, excerpt.marker().stripTrailing().length());
  }

  private static void assertShown(String marked, String line, String marker) {
    Excerpt excerpt = excerpt(marked);
    assertEquals(line, excerpt.line());
    assertEquals(marker, excerpt.marker());
  }

  private static Excerpt excerpt(String marked) {
    String before = marked.substring(0, marked.indexOf('['));
    String inside = marked.substring(before.length() + 1, marked.lastIndexOf(']'));
    String behind = marked.substring(marked.lastIndexOf(']') + 1);
    SourceText text = SourceText.of("p.go", before + inside + behind);
    int start = SourceText.of("", before).length();
    return Excerpt.of(new Location(text, start, start + SourceText.of("", inside).length(), ""));
  }
}
