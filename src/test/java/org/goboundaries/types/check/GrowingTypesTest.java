package org.goboundaries.types.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.TypeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few lines that stand for types of astronomic size: go vet does not come to an end either. */
class GrowingTypesTest {
  private static final int LINES = 60;

  /** A guard against what doubles with each line: that would take for ever. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "type t0 = int ~ type t%d = struct{ a, b t%d }",
        "type t0 = int ~ type t%d = func(t%2$d, t%2$d) t%2$d",
        "type t0 = int ~ type t%d = map[[2]t%2$d]interface{ m(t%2$d) }",
        "type p[A, B any] struct{}; type t0 = int ~ type t%d = p[t%2$d, t%2$d]",
        "type p[A, B any] struct{}; type t0 = int ~ type t%d = p[[]t%2$d, *t%2$d]",
        "type p[A any] = struct{ a, b A }; type t0 = int ~ type t%d = p[t%2$d]",
        "func f[A any](a A) struct{ x, y A }; var t0 = 1 ~ var t%d = f(t%2$d)",
        "func f[A any](a A) func(A) A; var t0 = 1 ~ var t%d = f(t%2$d)",
        "func f[A any](a A) (x, y []A); var t0 = 1 ~ var t%d, _ = f(f(t%2$d))",
        "type t0 interface{ m() }; type u0 interface{ n() }"
            + " ~ type t%d interface{ t%2$d; u%2$d }; type u%1$d interface{ u%2$d; t%2$d }",
      })
  void areReadToTheEnd(String first, String each) {
    StringBuilder text = new StringBuilder(first + "\n");
    for (int i = 1; i <= LINES; i++) {
      text.append(each.formatted(i, i - 1)).append('\n');
    }
    String last = "t" + LINES;
    text.append("var same = func(x, y %s) bool { return x == y }\n".formatted(last));
    text.append("var known = 1\n");
    Snippet snippet = assertTimeoutPreemptively(LIMIT, () -> Snippet.of(text.toString()));
    assertFalse(TypeSize.isTooLarge(snippet.last(last).type()));
    assertEquals("int", snippet.last("known").type().toString());
  }

  @Test
  void whatSomebodyMightWriteIsKnown() {
    String fields = "f struct{ a []int }; ".repeat(1_000);
    assertFalse(
        Snippet.of("type t struct{ " + fields + "}\n").last("t").type().underlying().isUnknown());
  }

  /** In a cycle nobody can say what is demanded; twice the same is no cycle. */
  @Test
  void interfacesMayEmbedTheSameTwice() {
    String both = "type a interface{ c }; type b interface{ c }; type c interface{ m() }\n";
    Interface twice = face(both + "type t interface{ a; b }\n");
    assertEquals(1, twice.typeSet().methods().size());
    assertTrue(twice.typeSet().isComplete());
    assertFalse(face("type t interface{ u; m() }; type u interface{ t }\n").typeSet().isComplete());
  }

  private static Interface face(String text) {
    return (Interface) Snippet.of(text).checked().symbols().member("t").type().underlying();
  }
}
