package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.rules.Rules;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

/** Code of which there is very much in one place, analysed with all rules. */
class LargeCodeTest {
  private static final int MUCH = 3_000;

  /** A guard against what grows with the square or the cube: that would take minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void aTestWithManyGoroutines() {
    String each = " go func() { t.Fatal(); println() }()\n";
    expect(MUCH, "x_test.go", test(each.repeat(MUCH)));
  }

  @Test
  void aTestWithManySubtests() {
    String each = " t.Run(\"\", func(t *testing.T) { go func() { t.Fatal(); println() }() })\n";
    expect(MUCH, "x_test.go", test(each.repeat(MUCH)));
  }

  @Test
  void anInterfaceWithManyMethods() {
    expect(
        MUCH,
        "x.go",
        "package p\ntype I interface{\n"
            + lines(" M%d()\n"::formatted)
            + "}\ntype T struct{}\nfunc f(i I) {\n"
            + lines(" i.M%d()\n"::formatted)
            + "}\n"
            + lines("func (T) M%d() { recover() }\n"::formatted));
  }

  private static String lines(IntFunction<String> line) {
    return IntStream.range(0, MUCH).mapToObj(line).collect(Collectors.joining());
  }

  private static String test(String body) {
    return "package p\nimport \"testing\"\nfunc TestX(t *testing.T) {\n" + body + "}\n";
  }

  private static void expect(int findings, String name, String text) {
    Analyzer analyzer = new Analyzer(Rules.all());
    FileResult result =
        assertTimeoutPreemptively(LIMIT, () -> analyzer.analyzeWhole(SourceText.of(name, text)));
    assertEquals(List.of(), result.failures());
    assertEquals(findings, result.findings().size());
  }
}
