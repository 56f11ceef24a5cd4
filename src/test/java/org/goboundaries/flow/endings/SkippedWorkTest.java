package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that is the last deed of its goroutine keeps it from nothing. */
class SkippedWorkTest {
  private static final String HEAD =
      """
      package p
      import (
        "sync"; "sync/atomic"; "testing"
        "github.com/stretchr/testify/assert"
        "github.com/stretchr/testify/require"
      )
      func serve() error { return nil }
      func must(t *testing.T) { require.NoError(t, nil) }
      func shown(t *testing.T) { require.NoError(t, nil); serve() }
      var shared error
      type record struct{ err error }
      """;

  /** Whether the only way of a goroutine to end keeps it from nothing. */
  private static boolean isNothing(String body) {
    return isNothing("func() error", body + "\nreturn nil");
  }

  private static boolean isNothing(String signature, String body) {
    String text =
        """
        func Test(t *testing.T, c chan error, wg *sync.WaitGroup, r *record, n *atomic.Int32) {
          var outer error
          var list []error
          go %s { //@ work
            %s
          }()
          _, _ = outer, list
        }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text.formatted(signature, body));
    EndingPath way = sources.way("work", Kind.TEST_ABORT);
    return sources.model().endings().keepsFromNothing(sources.code("work"), way);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "require.NoError(t, serve())",
        "err := serve(); require.NoError(t, err)",
        "if err := serve(); err != nil { require.NoError(t, err) }",
        "defer wg.Done(); require.NoError(t, serve())",
        "require.NoError(t, serve()); assert.Nil(t, nil)",
        "require.NoError(t, serve()); assert.Nil(t, error(nil), len(\"a\"))",
        "require.NoError(t, serve()); assert.New(t).Never(nil, 1, 1)",
        "{ require.NoError(t, serve()) }",
        "must(t)",
        "err := serve(); require.Error(t, err); assert.Equal(t, \"a\", err.Error())",
        "switch { case serve() == nil: require.NoError(t, nil) }",
        "select { case <-c: require.NoError(t, nil) }",
        "switch v := any(t).(type) { case error: require.NoError(t, v) }",
        // its own variables are its own affair
        "var err error; err = serve(); require.NoError(t, err)",
        "i := 0; i++; require.NoError(t, serve())",
        "_ = serve(); require.NoError(t, nil)",
        // who waits or reads tells nobody anything
        "wg.Wait(); require.NoError(t, serve())",
        "n.Load(); require.NoError(t, serve())",
        "var mu sync.Mutex; mu.Lock(); require.NoError(t, serve())",
        // what is deferred is done however it ends
        "defer close(c); require.NoError(t, nil)",
        "defer func() { close(c) }(); require.NoError(t, nil)",
        "defer func() { c <- nil }(); require.NoError(t, nil)",
      })
  void nobodyMissesWhatDoesNotFollow(String body) {
    assertTrue(isNothing(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // more to do
        "require.NoError(t, nil); serve()",
        "require.NoError(t, nil); go serve()",
        "require.NoError(t, nil); println()",
        "{ require.NoError(t, nil) }; serve()",
        "if serve() == nil { require.NoError(t, nil) }; serve()",
        "require.NoError(t, nil); assert.Nil(t, serve())",
        "switch { case serve() == nil: require.NoError(t, nil); serve() }",
        "switch any(t).(type) { case error: require.NoError(t, nil); serve() }",
        "select { case <-c: require.NoError(t, nil); serve() }",
        "require.NoError(t, nil); assert.Nil(t, <-c)",
        "require.NoError(t, nil); var i int; _ = i",
        // again and again
        "for { require.NoError(t, nil) }",
        "for range 3 { require.NoError(t, nil) }",
        // what it has found out is seen by others
        "outer = serve(); require.NoError(t, nil)",
        "shared = serve(); require.NoError(t, nil)",
        "r.err = serve(); require.NoError(t, nil)",
        "list[0] = serve(); require.NoError(t, nil)",
        "*r = record{}; require.NoError(t, nil)",
        "list = append(list, nil); require.NoError(t, nil)",
        // somebody gets a sign
        "if serve() == nil { c <- nil } else { require.NoError(t, nil) }",
        "if serve() == nil { close(c) } else { require.NoError(t, nil) }",
        "if serve() == nil { wg.Done() } else { require.NoError(t, nil) }",
        "n.Add(1); require.NoError(t, nil)",
        "var mu sync.Mutex; if mu.TryLock() { require.NoError(t, nil) }",
        "var mu sync.Mutex; mu.Unlock(); require.NoError(t, nil)",
        // it is no statement of its own
        "defer require.NoError(t, nil)",
        "func() { require.NoError(t, nil) }()",
        // that of package testing is known to be wrong by everybody
        "t.Fatal()",
        // a helper may do more
        "shown(t)",
        "must(t); serve()",
      })
  void somebodyMissesWhatFollows(String body) {
    assertFalse(isNothing(body));
  }

  @Test
  void aResultThatSaysSomethingIsMissed() {
    assertTrue(isNothing("func() error", "require.NoError(t, nil); return (nil)"));
    assertFalse(isNothing("func() error", "require.NoError(t, nil); return serve()"));
    assertFalse(isNothing("func() int", "require.NoError(t, nil); return 0"));
    assertTrue(isNothing("func()", "require.NoError(t, nil); return"));
    assertFalse(isNothing("func() error", "nil := serve(); require.NoError(t, nil); return nil"));
  }

  @Test
  void anIncrementOfOthersIsSeen() {
    String text =
        """
        func Test(t *testing.T) {
          var count int
          go func() { //@ work
            count++
            require.NoError(t, nil)
          }()
        }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text);
    EndingPath way = sources.way("work", Kind.TEST_ABORT);
    assertFalse(sources.model().endings().keepsFromNothing(sources.code("work"), way));
  }
}
