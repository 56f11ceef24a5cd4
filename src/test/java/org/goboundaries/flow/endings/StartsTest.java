package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where goroutines begin whose end nobody hears of. */
class StartsTest {
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

  @ParameterizedTest
  @CsvSource({
    "go work(), work",
    "w := work; go w(), w",
    "work(), none",
    "defer work(), none",
    "w := work; _ = w, none",
    "work(); go work(), work",
  })
  void goStatementsStartGoroutines(String statement, String expected) {
    assertEquals(expected, start("work", "func f() { " + statement + " }\nfunc work() {}\n"));
  }

  @Test
  void literalsAndMethodsAreStarted() {
    String text =
        """
        type T struct{}
        func (T) method() {}
        func f(t T) {
          go t.method()
          go func() { //@ literal
          }()
          func() { //@ atOnce
          }()
        }
        """;
    assertEquals("t.method", start("T.method", text));
    assertEquals("literal", start("literal", text));
    assertEquals("none", start("atOnce", text));
    assertEquals("none", start("f", text));
  }

  @Test
  void onlyTheFirstFunctionOfAGoroutineIsStarted() {
    String text =
        """
        func f() { go first() }
        func first() { second() }
        func second() {}
        """;
    assertEquals("first", start("first", text));
    assertEquals("none", start("second", text));
  }

  @Test
  void theFirstOfSeveralStartsIsTold() {
    String text =
        """
        func f() {
          go work() //@ one
          go work() //@ two
        }
        func work() {}
        """;
    assertEquals("one", start("work", text));
  }

  @Test
  void oneOfSeveralValuesIsNotCertain() {
    String text =
        """
        func f(b bool) {
          w := work
          if b {
            w = other
          }
          go w()
        }
        func work() {}
        func other() {}
        """;
    assertEquals("none", start("work", text));
    assertEquals("w", start("work", text.replace("w = other", "_ = other")));
  }

  @ParameterizedTest
  @CsvSource({
    "new(sync.WaitGroup).Go(work), new(sync.WaitGroup).Go",
    "'time.AfterFunc(1, work)', time.AfterFunc",
    "'context.AfterFunc(nil, work)', context.AfterFunc",
    "new(errgroup.Group).Go(work), new(errgroup.Group).Go",
    "new(sync.Once).Do(work), none",
    "sync.OnceFunc(work), none",
  })
  void librariesStartGoroutines(String statement, String expected) {
    String text = "func f() { %s }\nfunc work() {}\n".formatted(statement);
    assertEquals(expected, start("work", text));
  }

  @Test
  void helpersStartWhatTheyAreHanded() {
    String text =
        """
        func f() { each(work) }
        func each(w func()) { again(w) }
        func again(w func()) { go w() }
        func work() {}
        """;
    assertEquals("each", start("work", text));
    assertEquals("none", start("work", text.replace("go w()", "w()")));
  }

  /** Package testing knows what becomes of what it runs. */
  @ParameterizedTest
  @ValueSource(
      strings = {"t.Cleanup(work)", "t.Run(\"\", sub)", "b.RunParallel(body)", "f.Fuzz(sub)"})
  void whatPackageTestingRunsIsNotStarted(String statement) {
    String text =
        """
        func caller(t *testing.T, b *testing.B, f *testing.F) { %s }
        func work() {}
        func sub(*testing.T) {}
        func body(*testing.PB) {}
        """;
    for (String code : new String[] {"work", "sub", "body"}) {
      assertEquals("none", start(code, text.formatted(statement)), code);
    }
  }

  @Test
  void aTestOfASuiteIsNotStarted() {
    String text =
        """
        type orders struct{ suite.Suite }
        func (s *orders) f() { %s }
        func work() {}
        """;
    assertEquals("none", start("work", text.formatted("s.Run(\"\", work)")));
    assertEquals("work", start("work", text.formatted("go work()")));
  }

  @Test
  void aHandlerIsNotStarted() {
    String text =
        """
        func f(mux *http.ServeMux) {
          mux.HandleFunc("/", handle)
          httptest.NewServer(http.HandlerFunc(served))
        }
        func handle(w http.ResponseWriter, r *http.Request) {}
        func served(w http.ResponseWriter, r *http.Request) {}
        """;
    assertEquals("none", start("handle", text));
    assertEquals("none", start("served", text));
  }

  @Test
  void aMethodThatALibraryCallsIsNotStarted() {
    Sources sources =
        Sources.of(
                "p.go",
                """
                package p
                import "example.com/pool"
                type job struct{}
                func (job) Run() {}
                func f() { pool.Start(job{}); pool.Go(work) }
                func work() {}
                """)
            .knowing(
                """
                callback example.com/pool Start 0.Run other-goroutine fatal ends - pool.go
                callback example.com/pool Go 0 other-goroutine fatal ends - pool.go
                """);
    assertEquals("none", start("job.Run", sources));
    assertEquals("pool.Go", start("work", sources));
  }

  /** It ends itself by the state that it is handed, as subtests do. */
  @ParameterizedTest
  @CsvSource({
    "*testing.T, none",
    "testing.TB, none",
    "*carrier, none",
    "*assert.CollectT, none",
    "*other, try",
    "*int, try",
    "*testing.PB, try",
    "context.Context, try",
  })
  void whatIsHandedTheStateOfATestIsNotStarted(String type, String expected) {
    String text =
        """
        func f() { try(work) }
        func work(s %s) {}
        func try(w func(s %s)) { go w(nil) }
        type carrier struct{ t *testing.T }
        func (c *carrier) T() *testing.T { return c.t }
        type other struct{ t *testing.T }
        func (o *other) T(int) *testing.T { return o.t }
        """;
    assertEquals(expected, start("work", text.formatted(type, type)));
  }

  /** The state is that of the test around it: nothing ends itself. */
  @Test
  void aGoStatementMayHandOverTheStateOfTheTest() {
    String text = "func f(t *testing.T) { go work(t) }\nfunc work(t *testing.T) {}\n";
    assertEquals("work", start("work", text));
  }
}
