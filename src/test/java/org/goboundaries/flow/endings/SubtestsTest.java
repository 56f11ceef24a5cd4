package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subtests that end themselves by the state of their parent, and goroutines that end at once. */
class SubtestsTest {
  private static final String HEAD =
      """
      package p
      import ("runtime"; "testing"; "github.com/stretchr/testify/require")
      func must(t *testing.T) { t.Fatal() }
      """;

  private static List<String> ofParent(String body) {
    String text =
        """
        func Test(t *testing.T) {
          t.Run("sub", func(sub *testing.T) { //@ sub
            %s
          })
        }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text.formatted(body));
    return Sources.told(sources.model().endings().ofParent(sources.code("sub")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sub.Parallel(); t.Fatal()",
        "t.Parallel(); t.Fatal()",
        "sub.Parallel(); if testing.Short() { (t).Fatal() }",
        "sub.Parallel(); defer t.Fatal()",
        "t.Fatal(); sub.Parallel()",
      })
  void aParallelSubtestEndsItsParent(String body) {
    assertEquals(List.of("t.Fatal"), ofParent(body.replace("(t).", "t.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the parent waits for it
        "t.Fatal()",
        // it is its own state
        "sub.Parallel(); sub.Fatal()",
        "sub.Parallel(); t := sub; t.Fatal()",
        "sub.Parallel(); t := new(testing.T); t.Fatal()",
        "sub.Parallel(); require.NoError(sub, nil)",
        // it goes on
        "sub.Parallel(); t.Error()",
        "sub.Parallel(); sub.Fatal(t)",
        // it is another goroutine
        "sub.Parallel(); go t.Fatal()",
        "sub.Parallel(); go func() { t.Fatal() }()",
        // nobody comes there
        "sub.Parallel(); return; t.Fatal()",
        // a helper may know which state it is
        "sub.Parallel(); must(t)",
        // the call is one of a literal in it
        "sub.Parallel(); func() { t.Fatal() }()",
      })
  void otherSubtestsEndThemselves(String body) {
    assertEquals(List.of(), ofParent(body));
  }

  @Test
  void anAssertionMayBeOfTheParent() {
    assertEquals(List.of("require.Nil"), ofParent("sub.Parallel(); require.Nil(t, nil)"));
    assertEquals(
        List.of("t.Skip", "require.Nil"),
        ofParent("sub.Parallel(); if testing.Short() { t.Skip() }; require.Nil((t), nil)"));
  }

  @Test
  void theStateMustBeAVariableAroundTheLiteral() {
    String text =
        """
        var global *testing.T
        type suite struct{ t *testing.T }
        func Test(t *testing.T, s suite) {
          t.Run("a", func(sub *testing.T) { //@ global
            sub.Parallel()
            global.Fatal()
          })
          t.Run("b", func(sub *testing.T) { //@ field
            sub.Parallel()
            s.t.Fatal()
          })
          other := t
          t.Run("c", func(sub *testing.T) { //@ local
            sub.Parallel()
            other.Fatal()
          })
        }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text);
    Endings endings = sources.model().endings();
    assertEquals(List.of(), endings.ofParent(sources.code("global")));
    assertEquals(List.of(), endings.ofParent(sources.code("field")));
    assertEquals(List.of("other.Fatal"), Sources.told(endings.ofParent(sources.code("local"))));
  }

  @Test
  void onlyALiteralThatPackageTestingRunsIsASubtest() {
    String text =
        """
        func Test(t *testing.T) {
          go func(sub *testing.T) { //@ started
            sub.Parallel()
            t.Fatal()
          }(t)
          run("sub", func(sub *testing.T) { //@ own
            sub.Parallel()
            t.Fatal()
          })
          t.Cleanup(func() { //@ cleanup
            t.Parallel()
            t.Fatal()
          })
          t.Run("sub", declared)
        }
        func run(name string, f func(*testing.T)) { f(nil) }
        func declared(t *testing.T) { t.Parallel(); t.Fatal() }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text);
    for (String code : List.of("started", "own", "cleanup", "declared", "Test")) {
      assertEquals(List.of(), sources.model().endings().ofParent(sources.code(code)), code);
    }
  }

  @Test
  void aLiteralThatAHelperRunsAsASubtestIsOne() {
    String text =
        """
        func Test(t *testing.T) {
          run(t, func(sub *testing.T) { //@ sub
            sub.Parallel()
            t.Fatal()
          })
        }
        func run(t *testing.T, f func(*testing.T)) { t.Run("sub", f) }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text);
    assertEquals(
        List.of("t.Fatal"), Sources.told(sources.model().endings().ofParent(sources.code("sub"))));
  }

  /** {@code go t.Fatal()}: there is no function that could be told of it. */
  @ParameterizedTest
  @ValueSource(strings = {"go t.Fatal()", "if testing.Short() { go t.Fatal() }"})
  void aGoStatementMayEndItsGoroutineAtOnce(String body) {
    assertEquals(List.of("t.Fatal"), started(body, Kind.TEST_ABORT));
    assertEquals(List.of(), started(body, Kind.GOEXIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t.Fatal()",
        "defer t.Fatal()",
        "go t.Error()",
        "go must(t)",
        "go func() { t.Fatal() }()",
        "func() { go t.Fatal() }()",
        "return; go t.Fatal()",
      })
  void otherStatementsDoNot(String body) {
    assertEquals(List.of(), started(body, Kind.TEST_ABORT));
  }

  @Test
  void ofWhatKindItEndsIsAsked() {
    assertEquals(List.of("runtime.Goexit"), started("go runtime.Goexit()", Kind.GOEXIT));
    assertEquals(List.of(), started("go runtime.Goexit()", Kind.TEST_ABORT));
    assertEquals(List.of("panic"), started("go panic(1)", Kind.PANIC));
  }

  private static List<String> started(String body, Kind kind) {
    String text = HEAD + "func Test(t *testing.T) {\n" + body + "\n}\n";
    Sources sources = Sources.of("p_test.go", text);
    return Sources.told(sources.model().endings().started(sources.code("Test"), kind));
  }
}
