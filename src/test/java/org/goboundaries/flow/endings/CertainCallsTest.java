package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;

/** Calls that lead on for certain, and calls of which nobody knows what they run. */
class CertainCallsTest {
  private static final String HEAD =
      """
      package p
      import ("runtime"; "slices"; "sync"; "time"; "os")
      func stop() { runtime.Goexit() }
      """;

  private static List<String> ways(String code, String text) {
    return Sources.of("p.go", HEAD + text).ways(code, Kind.GOEXIT);
  }

  @Test
  void whatIsHandedOverRunsWhereTheHelperRunsIt() {
    String text =
        """
        func here() { run(stop) }
        func run(f func()) { again(f) }
        func again(f func()) { f() }
        func deferred() { later(stop) }
        func later(f func()) { defer f() }
        func elsewhere() { start(stop) }
        func start(f func()) { go f() }
        func ignored() { ignore(stop) }
        func ignore(f func()) {}
        """;
    assertEquals(List.of("run > again > f > runtime.Goexit"), ways("here", text));
    assertEquals(List.of("later > f > runtime.Goexit"), ways("deferred", text));
    assertEquals(List.of(), ways("elsewhere", text));
    assertEquals(List.of(), ways("ignored", text));
  }

  /** It may end by itself, or by what it is handed. */
  @Test
  void theShorterWayThroughAHelperIsTold() {
    String text =
        """
        func handed() { longByItself(stop) }
        func longByItself(f func()) { if f != nil { first() }; f() }
        func first() { second() }
        func second() { stop() }
        func itself() { shortByItself(stop) }
        func shortByItself(f func()) { if f != nil { stop() }; run(f) }
        func run(f func()) { again(f) }
        func again(f func()) { f() }
        """;
    assertEquals(List.of("longByItself > f > runtime.Goexit"), ways("handed", text));
    assertEquals(List.of("shortByItself > stop > runtime.Goexit"), ways("itself", text));
  }

  @Test
  void librariesRunFunctionsHereOrElsewhere() {
    String text =
        """
        func here(s []int) { slices.SortFunc(s, func(a, b int) int { stop(); return a - b }) }
        func elsewhere() { time.AfterFunc(1, func() { stop() }) }
        func group(g *sync.WaitGroup) { g.Go(func() { stop() }) }
        func iterator(yields func(func(int) bool)) { for range yields { stop() } }
        """;
    assertEquals(List.of("stop > runtime.Goexit"), ways("here", text));
    assertEquals(List.of(), ways("elsewhere", text));
    assertEquals(List.of(), ways("group", text));
    assertEquals(List.of("stop > runtime.Goexit"), ways("iterator", text));
  }

  @Test
  void aLoopOverAnIteratorRunsTheIterator() {
    String text =
        """
        func f() { for range each { } }
        func each(yield func(int) bool) { stop() }
        """;
    assertEquals(List.of("each > stop > runtime.Goexit"), ways("f", text));
  }

  @Test
  void methodsAreFollowedByTheirReceivers() {
    String text =
        """
        type T struct{ inner }
        type inner struct{}
        func (inner) end() { stop() }
        func (t *T) do() { t.end() }
        func value(t *T) { t.do() }
        func expression(t *T) { (*T).do(t) }
        func bound(t *T) { do := t.do; do() }
        """;
    assertEquals(List.of("t.do > t.end > stop > runtime.Goexit"), ways("value", text));
    assertEquals(List.of("(*T).do > t.end > stop > runtime.Goexit"), ways("expression", text));
    assertEquals(List.of("do > t.end > stop > runtime.Goexit"), ways("bound", text));
  }

  @Test
  void genericFunctionsAreFollowed() {
    String text =
        """
        func f() { either(1) }
        func instance() { either[string]("a") }
        func either[P any](p P) { stop() }
        """;
    assertEquals(List.of("either > stop > runtime.Goexit"), ways("f", text));
    assertEquals(List.of("either[string] > stop > runtime.Goexit"), ways("instance", text));
  }

  @Test
  void anInterfaceWithOneTypeIsCertainAndOneWithTwoIsNot() {
    String text =
        """
        type ender interface{ end() }
        type one struct{}
        func (one) end() { stop() }
        func f(e ender) { e.end() }
        """;
    assertEquals(List.of("e.end > stop > runtime.Goexit"), ways("f", text));
    assertEquals(List.of(), ways("f", text + "type two struct{}\nfunc (two) end() {}\n"));
  }

  @Test
  void aVariableWithOneValueIsCertainAndOneWithTwoIsNot() {
    String text =
        """
        func f(b bool) {
          end := stop
          if b {
            end = harmless //@ other
          }
          end()
        }
        func harmless() {}
        """;
    assertEquals(List.of(), ways("f", text));
    String once = text.replace("end = harmless", "_ = harmless");
    assertEquals(List.of("end > runtime.Goexit"), ways("f", once));
  }

  @Test
  void aFieldWithOneValueIsCertainAndAParameterIsUnknown() {
    String text =
        """
        type server struct{ end func() }
        func make() *server { return &server{end: stop} }
        func field(s *server) { s.end() }
        func parameter(end func()) { end() }
        """;
    assertEquals(List.of("s.end > runtime.Goexit"), ways("field", text));
    assertEquals(List.of(), ways("parameter", text));
    assertEquals(
        List.of(), ways("field", text + "func put(s *server) { s.end = nop }\nfunc nop() {}\n"));
  }

  @Test
  void aHelperThatRunsFunctionsMayOnlyPassOnTheirEnd() {
    String text =
        """
        func f() { share(func() {}) }
        func share(work func()) {
          work()
          runtime.Goexit()
        }
        func own(work func()) { runtime.Goexit() }
        func plain() { noWork(1, nil) }
        func noWork(n int, list []func()) { runtime.Goexit() }
        func aborts() { exits(func() {}) }
        func exits(work func()) { os.Exit(1) }
        """;
    assertEquals(List.of(), ways("f", text));
    assertEquals(List.of("runtime.Goexit"), ways("own", text));
    assertEquals(List.of("noWork > runtime.Goexit"), ways("plain", text));
    // nobody passes on an exit: behind the first one there is nobody left to
    assertEquals(
        List.of("exits > os.Exit"), Sources.of("p.go", HEAD + text).ways("aborts", Kind.EXIT));
  }

  @Test
  void aLiteralInAHelperThatRunsFunctionsMayOnlyPassOnTheirEndToo() {
    String text =
        """
        func f() { share(func() {}) }
        func share(work func()) {
          defer func() { runtime.Goexit() }()
          work()
        }
        """;
    assertEquals(List.of(), ways("f", text));
  }

  @Test
  void whatAHelperDoesOnceIsOnAnUnknownGoroutine() {
    String text =
        """
        var once sync.Once
        func f() { connect() }
        func connect() { once.Do(stop) }
        func own() { once.Do(stop) }
        """;
    assertEquals(List.of(), ways("f", text));
    assertEquals(List.of("once.Do > runtime.Goexit"), ways("own", text));
  }
}
