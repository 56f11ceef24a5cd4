package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways that lead from a function to the call that ends its goroutine. */
class EndingPathsTest {
  @TempDir private Path folder;

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
  void helpersAreFollowedToTheEnd() {
    String text =
        """
        func f() { first() }
        func first() { second() }
        func second() { stop() }
        func idle() { harmless() }
        func harmless() {}
        """;
    assertEquals(List.of("first > second > stop > runtime.Goexit"), ways("f", text));
    assertEquals(List.of(), ways("idle", text));
  }

  @Test
  void theFirstCallStandsInTheFunctionAndTheLastOneEnds() {
    Sources sources = Sources.of("p.go", HEAD + "func f() { stop() }\n");
    EndingPath path = sources.way("f", Kind.GOEXIT);
    assertSame(sources.code("f"), path.first().code());
    assertSame(sources.site("runtime.Goexit"), path.last());
  }

  @Test
  void theShortestWayOfACallIsTold() {
    String text =
        """
        func f(n int) { either(n) }
        func either(n int) { long(n); stop() }
        func long(n int) { if n > 0 { longer() } }
        func longer() { stop() }
        """;
    assertEquals(List.of("either > stop > runtime.Goexit"), ways("f", text));
  }

  @Test
  void aWayOverCallsThatAreNeverMadeIsNotTold() {
    String text =
        """
        func f() { either() }
        func either() { long(); stop() }
        func long() { longer() }
        func longer() { stop() }
        """;
    assertEquals(List.of("either > long > longer > stop > runtime.Goexit"), ways("f", text));
  }

  @Test
  void everyCallIsToldInTheOrderOfTheText() {
    String text =
        """
        func f(n int) {
          defer func() {
            stop() //@ a
          }()
          if n > 1 {
            stop() //@ b
          }
          defer func() {
            stop() //@ c
          }()
          if n > 2 {
            stop() //@ d
          }
          defer func() {
            stop() //@ e
          }()
          defer func() {
            stop() //@ g
          }()
          runtime.Goexit() //@ h
        }
        """;
    List<String> calls = ways("f", text).stream().map(way -> way.substring(0, 1)).toList();
    assertEquals(List.of("a", "b", "c", "d", "e", "g", "h"), calls);
  }

  @Test
  void functionsThatCallEachOtherAreFollowedOnce() {
    String text =
        """
        func ping(n int) { if n > 0 { pong(n) } }
        func pong(n int) { ping(n - 1); stop() }
        func round(n int) { if n > 0 { round(n - 1) } }
        """;
    assertEquals(List.of("pong > stop > runtime.Goexit"), ways("ping", text));
    assertEquals(
        List.of("ping > pong > stop > runtime.Goexit", "stop > runtime.Goexit"),
        ways("pong", text));
    assertEquals(List.of(), ways("round", text));
  }

  @Test
  void literalsThatRunAtOnceBelongToTheFunction() {
    String text =
        """
        func atOnce() { func() { runtime.Goexit() }() }
        func twice() { func() { func() { runtime.Goexit() }() }() }
        func named() { end := func() { runtime.Goexit() }; end() }
        func never() { end := func() { runtime.Goexit() }; _ = end }
        func returned() func() { return func() { runtime.Goexit() } }
        """;
    assertEquals(List.of("runtime.Goexit"), ways("atOnce", text));
    assertEquals(List.of("runtime.Goexit"), ways("twice", text));
    assertEquals(List.of("runtime.Goexit"), ways("named", text));
    assertEquals(List.of(), ways("never", text));
    assertEquals(List.of(), ways("returned", text));
  }

  @Test
  void aLiteralHasWaysOfItsOwn() {
    String text =
        """
        func outer() {
          inner := func() { //@ inner
            stop()
          }
          _ = inner
        }
        """;
    assertEquals(List.of("stop > runtime.Goexit"), ways("inner", text));
    assertEquals(List.of(), ways("outer", text));
  }

  @Test
  void deferredCallsEndItTooAndGoroutinesDoNot() {
    String text =
        """
        func deferred() { defer stop() }
        func deferredItself() { defer runtime.Goexit() }
        func started() { go stop() }
        func startedItself() { go runtime.Goexit() }
        func startedLiteral() { go func() { stop() }() }
        func deepInside() { start() }
        func start() { go stop() }
        """;
    assertEquals(List.of("stop > runtime.Goexit"), ways("deferred", text));
    assertEquals(List.of("runtime.Goexit"), ways("deferredItself", text));
    assertEquals(List.of(), ways("started", text));
    assertEquals(List.of(), ways("startedItself", text));
    assertEquals(List.of(), ways("startedLiteral", text));
    assertEquals(List.of(), ways("deepInside", text));
  }

  @Test
  void whatStartsAsAGoroutineEndsItself() {
    String text =
        """
        func f() {
          go func() { //@ started
            stop()
          }()
        }
        """;
    assertEquals(List.of("stop > runtime.Goexit"), ways("started", text));
  }

  @Test
  void otherPackagesAreFollowed() throws IOException {
    Sources sources =
        Sources.module(folder)
            .with(
                "stop/stop.go",
                "package stop\nimport \"runtime\"\nfunc Now() { runtime.Goexit() }\n")
            .with("m.go", "package m\nimport \"example.com/m/stop\"\nfunc f() { stop.Now() }\n");
    assertEquals(List.of("stop.Now > runtime.Goexit"), sources.ways("f", Kind.GOEXIT));
  }

  /** No program is made of files for several platforms. */
  @Test
  void aWayLeadsThroughFilesOfOnePlatform() throws IOException {
    String text =
        """
        package m
        import "runtime"
        func end() { runtime.Goexit() } //@ end_on_
        func only_() { end() } //@ only_
        """;
    Sources sources =
        Sources.module(folder)
            .with("m.go", "package m\nfunc common() { end() }\n")
            .with("end_linux.go", text.replace("n_", "n_linux").replace("y_", "y_linux"))
            .with("end_windows.go", text.replace("n_", "n_windows").replace("y_", "y_windows"));
    assertEquals(List.of("end > end_on_linux"), sources.ways("common", Kind.GOEXIT));
    assertEquals(List.of("only_linux > end_on_linux"), sources.ways("only_linux", Kind.GOEXIT));
    assertEquals(
        List.of("only_windows > end_on_windows"), sources.ways("only_windows", Kind.GOEXIT));
  }

  @Test
  void whatOnlyAnotherPlatformDoesIsNoWayHere() throws IOException {
    Sources sources =
        Sources.module(folder)
            .with("m.go", "package m\nfunc common() { end() }\n")
            .with("end_linux.go", "package m\nfunc end() {}\n")
            .with(
                "end_windows.go",
                "package m\nimport \"runtime\"\nfunc end() { runtime.Goexit() } //@ gone\n");
    assertEquals(List.of(), sources.ways("common", Kind.GOEXIT));
    assertEquals(List.of("gone"), sources.ways("gone", Kind.GOEXIT));
  }

  /** What both platforms have is looked at on one, and leads to what that one has. */
  @Test
  void aWayDoesNotChangeItsPlatform() throws IOException {
    String end = "package m\nimport \"runtime\"\nfunc end() { runtime.Goexit() } //@ end\n";
    String windows = "package m\nfunc end() {}\nfunc start() { common() }\n";
    Sources sources =
        Sources.module(folder)
            .with("m.go", "package m\nfunc common() { end() }\nfunc both() { common() }\n")
            .with("end_linux.go", end)
            .with("end_windows.go", windows);
    assertEquals(List.of("common > end > end"), sources.ways("both", Kind.GOEXIT));
    assertEquals(List.of(), sources.ways("start", Kind.GOEXIT));
  }

  @Test
  void aWayDoesNotChangeItsArchitecture() throws IOException {
    String end = "package m\nimport \"runtime\"\nfunc end() { runtime.Goexit() } //@ end\n";
    Sources sources =
        Sources.module(folder)
            .with("m.go", "package m\nfunc common() { end() }\n")
            .with("end_amd64.go", end)
            .with("end_arm64.go", "package m\nfunc end() {}\nfunc start() { common() }\n");
    assertEquals(List.of("end > end"), sources.ways("common", Kind.GOEXIT));
    assertEquals(List.of(), sources.ways("start", Kind.GOEXIT));
  }
}
