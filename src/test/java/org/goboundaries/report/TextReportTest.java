package org.goboundaries.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final SourceText TEXT =
      SourceText.of("cmd/main.go", "package p\n\nfunc Ä() {\n\tx(\"Ä\", f())\n}\n");
  private static final SourceText OTHER = SourceText.of("other.go", "package p\n\nvar f = g\n");
  private static final List<RelatedPlace> PLACES =
      List.of(
          RelatedPlace.defect(location(OTHER, "f", "this fails, too"), "it fails"),
          RelatedPlace.affected(location(OTHER, "p\n", "affected")));

  @Test
  void aFindingIsALine() throws IOException {
    assertEquals("cmd/main.go:4:10: it fails [some-rule]\n", report(false, List.of()));
  }

  @Test
  void theLineCountsThePlacesThatHaveTheDefect() throws IOException {
    assertEquals(
        "cmd/main.go:4:10: it fails (and 1 more place) [some-rule]\n", report(false, PLACES));
    RelatedPlace third = RelatedPlace.defect(location(OTHER, "g\n", "this fails, too"), "it fails");
    assertEquals(
        "cmd/main.go:4:10: it fails (and 2 more places) [some-rule]\n",
        report(false, List.of(PLACES.get(0), third)));
  }

  @Test
  void onDemandWithItsSourceItsStepsAndItsFurtherPlaces() throws IOException {
    String expected =
        """
        cmd/main.go:4:10: it fails (and 1 more place) [some-rule]
            x("Ä", f())
                   ^^^
            1. cmd/main.go:3:6: called here
               func Ä() {
                    ^^^
            2. other.go:3:9: leads here
               var f = g
                       ^
            also other.go:3:5: this fails, too
                 var f = g
                     ^
            also other.go:1:9: affected
                 package p
                         ^
        """;
    assertEquals(expected, report(true, PLACES));
  }

  @Test
  void theLineSaysWhatIsOnlyLikely() throws IOException {
    Finding finding = new Finding("some-rule", location(TEXT, "f()", "it fails"));
    assertEquals(
        "cmd/main.go:4:10: it fails [some-rule, likely]\n", report(false, finding.likely()));
    assertEquals("cmd/main.go:4:10: it fails [some-rule]\n", report(false, finding));
  }

  private static String report(boolean showSource, List<RelatedPlace> places) throws IOException {
    List<Location> steps =
        List.of(location(TEXT, "Ä()", "called here"), location(OTHER, "g\n", "leads here"));
    Finding finding =
        new Finding("some-rule", location(TEXT, "f()", "it fails"))
            .withPath(steps)
            .withPlaces(places);
    return report(showSource, finding);
  }

  private static String report(boolean showSource, Finding finding) throws IOException {
    StringWriter out = new StringWriter();
    Report report = new TextReport(out, showSource);
    report.add(new FileResult("cmd/main.go", 5, true, List.of(finding), List.of(), List.of()));
    assertEquals(List.of(), report.finish(new Completion(Summary.NOTHING, List.of())));
    return out.toString();
  }

  private static Location location(SourceText text, String piece, String message) {
    String all = text.substring(0, text.length());
    int start = SourceText.of("", all.substring(0, all.indexOf(piece))).length();
    return new Location(text, start, start + SourceText.of("", piece).length(), message);
  }
}
