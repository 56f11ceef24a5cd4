package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.body.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that no run of a function comes to end nothing. */
class ReachedEndingsTest {
  private static final String HEAD =
      """
      package p
      import ("log"; "os"; "runtime"; "testing")
      func stop() { runtime.Goexit() }
      """;

  private static List<String> ways(String body) {
    String text = HEAD + "func f(n int, t *testing.T, c chan int) {\n" + body + "\n}\n";
    return Sources.of("p_test.go", text).ways("f", Kind.GOEXIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return; stop()",
        "os.Exit(1); stop()",
        "log.Fatal(1); stop()",
        "panic(1); stop()",
        "t.Skip(); stop()",
        "for { }; stop()",
        "select { }; stop()",
        "if n > 0 { return } else { os.Exit(1) }; stop()",
        "switch n { case 0: return; default: panic(n) }; stop()",
        "for { continue; stop() }",
        "for { n++; if n > 9 { return } }; stop()",
        "goto end; stop(); end: return",
        "func() { return; stop() }()",
        "defer func() { panic(1); stop() }()",
        "os.Exit(1); func() { stop() }()",
        "os.Exit(1); defer stop()",
        "os.Exit(1); slices := []func(){}; stop(); _ = slices",
      })
  void behindWhatNeverGoesOn(String body) {
    assertEquals(List.of(), ways(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if n > 0 { return }; stop()",
        "if n > 0 { os.Exit(1) }; stop()",
        "if n > 0 { log.Fatal(1) }; stop()",
        "func() { defer func() { recover() }(); panic(1) }(); stop()",
        "if n > 0 { t.Skip() }; stop()",
        "for { if n > 0 { break } }; stop()",
        "select { case <-c: }; stop()",
        "if n > 0 { return } else { n++ }; stop()",
        "switch n { case 0: return }; stop()",
        "for { stop(); continue }",
        "for n < 9 { n++ }; stop()",
        "if n > 0 { goto end }; stop(); end: return",
        "func() { stop(); return }()",
        "defer func() { stop(); panic(1) }()",
        "go os.Exit(1); func() { stop() }()",
        "defer stop(); os.Exit(n)",
        "defer os.Exit(n); stop()",
      })
  void behindWhatMayGoOn(String body) {
    assertEquals(List.of("stop > runtime.Goexit"), ways(body));
  }

  private static final String HELPERS =
      """
      func exits() { os.Exit(1) }
      func deep() { exits() }
      func either(n int) { if n > 0 { exits() }; panic(n) }
      func fails(t *testing.T) { t.Fatal() }
      func perhaps(n int) { if n > 0 { exits() } }
      func later() { go exits() }
      func guarded() { defer func() { recover() }(); panic(1) }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"exits()", "deep()", "either(n)", "fails(t)", "func() { deep() }()"})
  void behindAHelperThatNeverReturns(String call) {
    assertEquals(List.of(), ways(call + "; stop() }\n" + HELPERS + "func more() {"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"perhaps(n)", "later()", "guarded()", "go exits()", "defer exits()"})
  void behindAHelperThatMayReturn(String call) {
    assertEquals(
        List.of("stop > runtime.Goexit"), ways(call + "; stop() }\n" + HELPERS + "func more() {"));
  }

  @ParameterizedTest
  @CsvSource({"always, true", "maybe, false", "unless-configured, false"})
  void behindWhatAUserSaysAlwaysExits(String when, boolean isDead) {
    String text =
        """
        package p
        import ("example.com/stop"; "runtime")
        func f() { stop.All(); runtime.Goexit() }
        func g() { helper(); runtime.Goexit() }
        func helper() { stop.All() }
        """;
    Sources sources =
        Sources.of("p.go", text)
            .knowing("ending example.com/stop All exit " + when + " - stop.go\n");
    List<String> expected = isDead ? List.of() : List.of("runtime.Goexit");
    assertEquals(expected, sources.ways("f", Kind.GOEXIT));
    assertEquals(expected, sources.ways("g", Kind.GOEXIT));
  }

  @Test
  void inAHelperItIsTheSame() {
    String text =
        HEAD
            + """
            func f() { behind() }
            func behind() { return; stop() }
            func g() { before() }
            func before() { stop(); return }
            """;
    Sources sources = Sources.of("p.go", text);
    assertEquals(List.of(), sources.ways("f", Kind.GOEXIT));
    assertEquals(List.of("before > stop > runtime.Goexit"), sources.ways("g", Kind.GOEXIT));
  }

  @Test
  void aCallOfTheLastHelperThatCanBeReachedIsToldInstead() {
    String text =
        HEAD
            + """
            func f() { ends() }
            func ends() {
              if false_() {
                os.Exit(1)
                runtime.Goexit() //@ never
              }
              runtime.Goexit() //@ reached
            }
            func false_() bool { return false }
            """;
    assertEquals(List.of("ends > reached"), Sources.of("p.go", text).ways("f", Kind.GOEXIT));
    assertEquals(List.of("reached"), Sources.of("p.go", text).ways("ends", Kind.GOEXIT));
  }

  @Test
  void aCallIsReachedWhenAllAroundItIs() {
    Sources sources =
        Sources.of(
            "p_test.go",
            HEAD
                + """
                func skipped(t *testing.T) {
                  t.Skip()
                  go func() {
                    stop() //@ behindSkip
                  }()
                }
                func perhaps(t *testing.T) {
                  if testing.Short() {
                    t.Skip()
                  }
                  go func() {
                    go func() {
                      stop() //@ deepInside
                    }()
                    return
                    stop() //@ behindReturn
                  }()
                }
                var _ = stop2() //@ initial
                func stop2() int { return 0 }
                """);
    Bodies bodies = sources.model().bodies();
    assertFalse(bodies.isReachedFromOutside(sources.site("behindSkip")));
    assertFalse(bodies.isReachedFromOutside(sources.site("behindReturn")));
    assertTrue(bodies.isReachedFromOutside(sources.site("deepInside")));
    assertTrue(bodies.isReachedFromOutside(sources.site("initial")));
  }

  /** The literal itself does not know that it is never started. */
  @Test
  void aLiteralThatNobodyComesToStillHasWays() {
    Sources sources =
        Sources.of(
            "p_test.go",
            HEAD
                + """
                func skipped(t *testing.T) {
                  t.Skip()
                  go func() { //@ started
                    stop()
                  }()
                }
                """);
    assertEquals(List.of("stop > runtime.Goexit"), sources.ways("started", Kind.GOEXIT));
  }
}
