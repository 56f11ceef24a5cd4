package org.goboundaries.types.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code nested deeper than any stack: on a thread with half the usual one. */
class DeepCodeTest {
  private static final int LEVELS = 100_000;
  private static final int STACK = 512 * 1024;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "var v = ~(~1~)",
        "var v = ~^~1~''",
        "var v = ~f(~1~)",
        "var v = x~.f()~''~''",
        "var v = x~[0]~''~''",
        "var v = ~[]int{~1~}",
        "var v ~*~int~''",
        "var v ~map[int]~int~''",
        "var v ~struct{ f ~int~}",
        "var v ~func(~int~)",
        "var v ~t[~int~]",
        "func g() {~{~f()~}",
        "func g() {~if x {~f()~}",
        "func g() {~for {~f()~}",
        "func g() { f(~func() { f(~1~)}",
        "func g() {~switch { case x: ~f()~}",
        "func g() {~l: ~f()~''",
        "func g() { if x {}~ else if x {}~''~''",
        "func g() { if x {}~ else if y := x; y {}~''~''",
      })
  void isUnknownAndNothingWorse(String start, String open, String middle, String close)
      throws Exception {
    String text =
        start + open.repeat(LEVELS) + (middle == null ? "" : middle) + close.repeat(LEVELS);
    Snippet snippet = onSmallStack(text + "\n}\nfunc f(n int) int { return f(n) }\n");
    assertInstanceOf(Function.class, snippet.checked().symbols().member("f"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"const c%d = c%d\n", "var c%d = c%d\n", "type c%d = *c%d\n", "type c%d c%d\n"})
  void chainsOfDeclarations(String line) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LEVELS; i++) {
      text.append(line.formatted(i, i + 1));
    }
    onSmallStack(text.toString());
  }

  @Test
  void longSumsAreNotDeep() throws Exception {
    Snippet snippet = onSmallStack("const c = 1" + " + 1".repeat(LEVELS) + "\n");
    assertEquals(Value.Number.of(LEVELS + 1), ((Constant) snippet.last("c")).value());
  }

  @Test
  void whatIsDeeperThanTheBoundIsUnknown() throws Exception {
    Snippet snippet = onSmallStack("var v = " + "^".repeat(LEVELS) + "deep\nvar deep = 1\n");
    assertTrue(snippet.type("^deep").isUnknown());
    assertTrue(snippet.checked().symbols().member("v").type().isUnknown());
    Type known = Snippet.of("var v = " + "^".repeat(100) + "deep\nvar deep = 1\n").last("v").type();
    assertEquals("int", known.toString());
  }

  private static Snippet onSmallStack(String text) throws Exception {
    AtomicReference<Snippet> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> result.set(Snippet.of(text)), "small stack", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    if (thrown.get() != null) {
      throw new AssertionError(thrown.get());
    }
    return result.get();
  }
}
