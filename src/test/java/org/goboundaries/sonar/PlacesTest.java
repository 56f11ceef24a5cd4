package org.goboundaries.sonar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our places are bytes, Sonar's are lines and UTF-16 columns of the text that it read. */
class PlacesTest {
  @TempDir private Path base;

  /** The place of the one finding, without its file. */
  private String place(String text, Charset declared) throws IOException {
    List<String> issues = new ScannedProject(base).file("a.go", text, declared).scan();
    assertEquals(1, issues.size(), issues::toString);
    return issues.get(0).split(" ")[1].substring("a.go:".length());
  }

  private static String bad(String before) {
    return "package p\n\nfunc bad(f func()) {\n" + before + "defer recover(); f()\n}\n";
  }

  @Test
  void countsATabAsOne() throws IOException {
    assertEquals("4:2-4:17", place(bad("\t\t"), UTF_8));
  }

  @Test
  void countsCharactersAndNotBytes() throws IOException {
    assertEquals("4:7-4:22", place(bad("\t/*äß*/"), UTF_8));
  }

  @Test
  void countsTwoForWhatIsBeyondSixteenBits() throws IOException {
    assertEquals("4:7-4:22", place(bad("\t/*\uD83D\uDE00*/"), UTF_8));
  }

  @Test
  void countsAsTheDeclaredEncodingReadsIt() throws IOException {
    assertEquals("4:9-4:24", place(bad("\t/*äß*/"), ISO_8859_1));
  }

  @Test
  void endsLinesAtCarriageReturnsAsSonarDoes() throws IOException {
    assertEquals(
        "7:1-7:16", place(bad("/* one\rtwo\rthree */\r\n\t").replace("\r\n", "\n"), UTF_8));
    assertEquals("4:1-4:16", place(bad("\t").replace("\n", "\r\n"), UTF_8));
  }

  @Test
  void leavesTheByteOrderMarkOut() throws IOException {
    String text = "\uFEFFpackage p; func bad(f func()) { defer recover(); f() }\n";
    assertEquals("1:32-1:47", place(text, UTF_8));
  }

  @Test
  void reportsOnTheFileWhereItHasChangedSince() throws IOException {
    ScannedProject project = new ScannedProject(base).file("a.go", "package p\n");
    Files.writeString(base.resolve("a.go"), bad("\t"));
    assertEquals(
        List.of(
            "recover-outside-direct-defer a.go \"recover\" is deferred itself: a panic in this"
                + " function continues"),
        project.scan());
  }
}
