package org.goboundaries.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

class SyntaxErrorTextTest {
  @Test
  void eachHasALineUpToTen() {
    assertEquals(List.of(), SyntaxErrorText.lines(result(0)));
    assertEquals(List.of("p.go:1:1: syntax error: error 0"), SyntaxErrorText.lines(result(1)));
    assertEquals(10, SyntaxErrorText.lines(result(10)).size());
  }

  @Test
  void theRestIsCounted() {
    List<String> lines = SyntaxErrorText.lines(result(13));
    assertEquals(11, lines.size());
    assertEquals("p.go:1:10: syntax error: error 9", lines.get(9));
    assertEquals("p.go: 3 more syntax errors", lines.get(10));
  }

  @Test
  void whatSteersATerminalIsNotWrittenToIt() {
    SourceText text = SourceText.of("p.go", "");
    Location error = new Location(text, 0, 0, "illegal character '" + (char) 0x1B + "'");
    FileResult result = new FileResult("p.go", 1, true, List.of(), List.of(error), List.of());
    String line = "p.go:1:1: syntax error: illegal character '\uFFFD'";
    assertEquals(List.of(line), SyntaxErrorText.lines(result));
  }

  private static FileResult result(int count) {
    SourceText text = SourceText.of("p.go", "x".repeat(count));
    List<Location> errors =
        IntStream.range(0, count)
            .mapToObj(at -> new Location(text, at, at, "error " + at))
            .toList();
    return new FileResult("p.go", 1, true, List.of(), errors, List.of());
  }
}
