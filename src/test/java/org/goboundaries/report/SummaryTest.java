package org.goboundaries.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.analysis.FileResult;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final FileResult RESULT =
      new FileResult("p.go", 40, true, List.of(), List.of(), List.of());

  @Test
  void countsFilesAndLines() {
    Summary summary = Summary.NOTHING.with(RESULT).with(RESULT);
    assertEquals("0 findings in 2 files, 80 lines, 0.0 s", summary.text(0));
  }

  @Test
  void oneIsSingular() {
    assertEquals("1 finding in 1 file, 1 line, 1.0 s", new Summary(1, 1, 1, 0).text(951));
  }

  @Test
  void tellsWhatWasLeftOut() {
    Summary summary = Summary.NOTHING.with(RESULT).withGenerated().withGenerated();
    assertEquals(
        "0 findings in 1 file (2 generated skipped), 40 lines, 12.3 s", summary.text(12_345));
  }
}
