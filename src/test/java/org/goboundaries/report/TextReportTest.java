package org.goboundaries.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final SourceText TEXT =
      SourceText.of("cmd/main.go", "package p\n\nfunc Ä() {\n\tx(\"Ä\", f())\n}\n");
  private static final SourceText OTHER = SourceText.of("other.go", "package p\n\nvar f = g\n");

  @Test
  void aFindingIsALine() throws IOException {
    assertEquals("cmd/main.go:4:10: it fails [some-rule]\n", report(false));
  }

  @Test
  void onDemandWithItsSourceAndItsSteps() throws IOException {
    String expected =
        """
        cmd/main.go:4:10: it fails [some-rule]
            x("Ä", f())
                   ^^^
            cmd/main.go:3:6: called here
            other.go:3:9: leads here
        """;
    assertEquals(expected, report(true));
  }

  private static String report(boolean showSource) throws IOException {
    List<Location> steps =
        List.of(location(TEXT, "Ä()", "called here"), location(OTHER, "g\n", "leads here"));
    Finding finding = new Finding("some-rule", location(TEXT, "f()", "it fails"), steps, List.of());
    StringWriter out = new StringWriter();
    Report report = new TextReport(out, showSource);
    report.add(new FileResult("cmd/main.go", 5, true, List.of(finding), List.of(), List.of()));
    report.finish();
    return out.toString();
  }

  private static Location location(SourceText text, String piece, String message) {
    String all = text.substring(0, text.length());
    int start = SourceText.of("", all.substring(0, all.indexOf(piece))).length();
    return new Location(text, start, start + SourceText.of("", piece).length(), message);
  }
}
