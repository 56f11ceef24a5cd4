package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goroutines of whose end somebody hears, and tries that are waited for. */
class LookedAfterTest {
  private static final String HEAD =
      """
      package p
      import (
        "context"; "net/http"; "net/http/httptest"; "runtime"; "sync"; "testing"; "time"
        "golang.org/x/sync/errgroup"
        "github.com/stretchr/testify/assert"
        "github.com/stretchr/testify/require"
        "github.com/stretchr/testify/suite"
        "gotest.tools/v3/poll"
      )
      """;

  private static Sources sources(String text) {
    return Sources.of("p_test.go", HEAD + text);
  }

  /** The call that starts code; "none" where none is known. */
  private static String start(String code, String text) {
    return start(code, sources(text));
  }

  private static String start(String code, Sources sources) {
    Call start = sources.model().starts().of(sources.code(code));
    return start == null ? "none" : Sources.name(start.site());
  }

  @Test
  void aGoroutineThatTellsOfItsEndIsLookedAfter() {
    String text =
        """
        func f() { run(work) }
        func work() {}
        func run(w func()) {
          done := make(chan bool)
          go func() {
            defer close(done)
            w()
          }()
          <-done
        }
        """;
    assertEquals("none", start("work", text));
    assertEquals("run", start("work", text.replace("defer close(done)", "close(done)")));
  }

  @Test
  void aFunctionBetweenThatDefersLooksAfterItToo() {
    String text =
        """
        func f() { run(work) }
        func work() {}
        func run(w func()) { go guarded(w) }
        func guarded(w func()) { defer println("over"); w() }
        """;
    assertEquals("none", start("work", text));
    assertEquals("run", start("work", text.replace("defer println", "println")));
  }

  @Test
  void aDeferOfWhoStartsTheGoroutineLooksAfterNothing() {
    String text =
        """
        func f() { run(work) }
        func work() {}
        func run(w func()) { defer println("started"); go w() }
        """;
    assertEquals("run", start("work", text));
  }

  @Test
  void aDeferOfWhoStartsAGroupLooksAfterNothing() {
    String text =
        """
        func f(g *sync.WaitGroup) { each(g, work) }
        func work() {}
        func each(g *sync.WaitGroup, w func()) {
          defer println("started")
          g.Go(func() { w() })
        }
        """;
    assertEquals("each", start("work", text));
  }

  /** The last step is on the goroutine that the library has started. */
  @Test
  void inAGroupTheFunctionThatRunsItMayLookAfterIt() {
    String text =
        """
        func f(g *sync.WaitGroup) { each(g, work) }
        func work() {}
        func each(g *sync.WaitGroup, w func()) {
          g.Go(func() {
            defer println("over")
            w()
          })
        }
        """;
    assertEquals("none", start("work", text));
    assertEquals("each", start("work", text.replace("defer println", "println")));
  }

  @Test
  void whatAHelperRunsAsASubtestIsNotStarted() {
    String text =
        """
        func f(t *testing.T) { each(t, work) }
        func work() {}
        func each(t *testing.T, w func()) {
          go func() {
            t.Run("sub", func(*testing.T) { w() })
          }()
        }
        """;
    assertEquals("none", start("work", text));
    String without = text.replace("t.Run(\"sub\", func(*testing.T) { w() })", "w()");
    assertEquals("each", start("work", without));
  }

  /** The condition of EventuallyWithT: its end is heard of, and it is tried again. */
  @ParameterizedTest
  @CsvSource({
    "within, none",
    "asserted, none",
    "try, try",
    "'require.Eventually', require.Eventually",
  })
  void aTryWhoseEndIsHeardOfIsNotStarted(String helper, String expected) {
    String text =
        """
        func f(t *testing.T) { %s(t, condition, 1, 1) }
        func condition() bool { return true }
        func within(t *testing.T, c func() bool, wait, tick time.Duration) {
          require.EventuallyWithT(t, func(*assert.CollectT) { c() }, wait, tick)
        }
        func asserted(t *testing.T, c func() bool, wait, tick time.Duration) {
          assert.New(t).EventuallyWithT(func(*assert.CollectT) { c() }, wait, tick)
        }
        func try(t *testing.T, c func() bool, wait, tick time.Duration) {
          require.Eventually(t, func() bool { return c() }, wait, tick)
        }
        """;
    assertEquals(expected, start("condition", text.formatted(helper)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "require.Eventually(t, condition, 1, 1)",
        "assert.Never(t, condition, 1, 1)",
        "assert.New(t).Eventually(condition, 1, 1)",
        "try(t, condition)",
        "poll.WaitOn(t, check)",
      })
  void aTryIsWaitedForUntilATimeIsUp(String statement) {
    assertTrue(isTry(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"go condition()", "start(condition)", "goTry(t, condition)", "g.Go(work)"})
  void otherGoroutinesAreNoTries(String statement) {
    assertFalse(isTry(statement));
  }

  private static boolean isTry(String statement) {
    String text =
        """
        func f(t *testing.T, g *sync.WaitGroup) { %s }
        func condition() bool { return true }
        func check(poll.LogT) poll.Result { return nil }
        func work() {}
        func try(t *testing.T, c func() bool) {
          assert.Never(t, func() bool { return c() }, 1, 1)
        }
        func start(c func() bool) { go c() }
        func goTry(t *testing.T, c func() bool) {
          require.Eventually(t, func() bool { go c(); return true }, 1, 1)
        }
        """;
    Sources sources = sources(text.formatted(statement));
    Starts starts = sources.model().starts();
    String code = statement.contains("check") ? "check" : "condition";
    code = statement.contains("work") ? "work" : code;
    return starts.isTry(Objects.requireNonNull(starts.of(sources.code(code))));
  }
}
