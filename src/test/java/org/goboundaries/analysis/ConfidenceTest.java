package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
  private static final String TEXT = "package p\n\nfunc f() {\n\tbad()\n\tbad(1)\n}\n";

  /** Of a call with arguments it is not sure. */
  private static final Rule RULE =
      pass ->
          new CallsToBad()
              .check(pass).stream()
                  .map(found -> found.path().isEmpty() ? found : found.likely())
                  .toList();

  private static List<Integer> lines(AnalysisOptions options, String text) {
    FileResult result = new Analyzer(List.of(RULE), options).analyze(SourceText.of("p.go", text));
    assertEquals(List.of(), result.failures());
    return result.findings().stream().map(found -> found.primary().line()).toList();
  }

  @Test
  void onlyWhatIsCertainIsShownUnlessAskedFor() throws WrongOptionException {
    AnalysisOptions usual = AnalysisOptions.defaults();
    assertEquals(List.of(4), lines(usual, TEXT));
    assertEquals(List.of(4), lines(usual.withConfidence("certain"), TEXT));
    assertEquals(List.of(4, 5), lines(usual.withConfidence("likely"), TEXT));
  }

  @Test
  void whatIsLikelyIsSuppressedLikeAnyOther() throws WrongOptionException {
    AnalysisOptions likely = AnalysisOptions.defaults().withConfidence("likely");
    assertEquals(List.of(4), lines(likely, TEXT.replace("bad(1)", "bad(1) // NOSONAR")));
  }

  @Test
  void otherOptionsKeepIt() throws WrongOptionException {
    AnalysisOptions options =
        AnalysisOptions.defaults()
            .withConfidence(Confidence.LIKELY)
            .withWorkers(1)
            .withGenerated(true)
            .withPort("linux/arm64")
            .withTags("a")
            .withCgo(false)
            .withEnvironment(Map.of(), Path.of("."))
            .withoutDependencies()
            .withKnowledge("rows", "");
    assertEquals(Confidence.LIKELY, options.confidence());
  }

  @Test
  void theLesserIncludesTheGreater() {
    assertTrue(Confidence.LIKELY.includes(Confidence.CERTAIN));
    assertTrue(Confidence.CERTAIN.includes(Confidence.CERTAIN));
    assertFalse(Confidence.CERTAIN.includes(Confidence.LIKELY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sure", "Likely", "CERTAIN", " certain", "certain,likely"})
  void anyOtherNameIsRefused(String name) {
    var refusal = assertThrows(WrongOptionException.class, () -> Confidence.of(name));
    assertEquals(
        "unknown confidence \"" + name + "\": expected \"certain\" or \"likely\"",
        refusal.getMessage());
  }
}
