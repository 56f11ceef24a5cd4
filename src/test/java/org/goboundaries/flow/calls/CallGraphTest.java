package org.goboundaries.flow.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who calls whom, as the graph tells it, in small programs. */
class CallGraphTest {
  @TempDir private Path folder;

  private CallGraph graph(String... bodies) throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/m\n\ngo 1.26\n", UTF_8);
    for (int i = 0; i < bodies.length; i++) {
      Files.writeString(folder.resolve("f" + i + ".go"), bodies[i], UTF_8);
    }
    Workspace workspace =
        Workspace.load(List.of(folder), Platform.linuxAmd64(), Environment.none());
    return Model.of(Program.of(workspace, Trees.onDisk())).calls();
  }

  /**
   * Every edge: who, how, whom; "?" when others may run instead, "|" before what is handed over.
   */
  private static List<String> edges(CallGraph graph) {
    List<String> edges = new ArrayList<>();
    for (Code code : graph.codes()) {
      for (Site site : graph.sites(code)) {
        for (Call call : graph.calls(site)) {
          String manner = call.manner().name().toLowerCase(java.util.Locale.ROOT);
          edges.add(
              name(code)
                  + (call.isDirect() ? " " : " | ")
                  + manner
                  + where(call)
                  + (call.isCertain() ? " " : "? ")
                  + name(call.to()));
        }
      }
    }
    return edges;
  }

  private static String where(Call call) {
    boolean isSaid = call.isHere() || call.manner() == Manner.GO;
    return isSaid ? "" : " " + call.where().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String name(Code code) {
    if (!code.isLiteral()) {
      return code.isDeclared() ? code.name() : "init of variables";
    }
    Code outer = code.outer();
    int line = code.file().text().lines().line(code.node().start());
    return (outer == null ? "" : name(outer)) + "$" + line;
  }

  private static Code code(CallGraph graph, String name) {
    return graph.codes().stream().filter(each -> name(each).equals(name)).findFirst().orElseThrow();
  }

  @Test
  void statementsSayHow() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            type T struct{}
            func (t *T) M() {}
            func f() {}
            func g[P any](p P) {}
            func caller(t T) {
              f()
              defer t.M()
              go g(1)
              func() { f() }()
              (*T).M(&t)
              g[int](2)
            }
            """);
    assertEquals(
        List.of(
            "caller call f",
            "caller defer T.M",
            "caller go g",
            "caller call caller$10",
            "caller call T.M",
            "caller call g",
            "caller$10 call f"),
        edges(graph));
  }

  @Test
  void variablesAreFollowedWhileTheyAreAssignedOnce() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            func f() {}
            func g() {}
            type S struct { on func(); two func() }
            var once = f
            func caller(s *S) {
              h := f
              h()
              var late func()
              late = func() { late() }
              late()
              x := f
              x = g
              x()
              once()
              s.on()
              s.two()
              for _, each := range []func(){f} { each() }
              list := map[string]func(){"f": f}
              list["f"]()
            }
            func make() *S { return &S{on: g, two: f} }
            func more(s *S) { s.two = g }
            """);
    assertEquals(
        List.of(
            "caller call f",
            "caller call caller$10",
            "caller call? f",
            "caller call? g",
            "caller call f",
            "caller call g",
            "caller call? f",
            "caller call? g",
            "caller call? f",
            "caller$10 call caller$10"),
        edges(graph));
  }

  @Test
  void aFunctionThatRunsItsParameterIsToldOfEachCallByItself() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            import ("sync"; "time")
            func run(f func()) { f() }
            func start(f func()) { go func() { run(f) }() }
            func guard(f func()) { defer f() }
            func a() {}
            func b() {}
            func caller(once *sync.Once) {
              run(a)
              start(b)
              guard(a)
              once.Do(b)
              time.AfterFunc(1, a)
              defer run(func() {})
            }
            """);
    assertEquals(
        List.of(
            "start go start$4",
            "start$4 call run",
            "caller call run",
            "caller | call a",
            "caller call start",
            "caller | call elsewhere b",
            "caller call guard",
            "caller | defer a",
            "caller | call b",
            "caller | call elsewhere a",
            "caller defer run",
            "caller | call caller$14"),
        edges(graph));
  }

  @Test
  void interfacesStandForTheTypesOfTheProgram() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            type I interface { Do() }
            type A struct{}
            func (A) Do() {}
            type B struct{ A }
            type C struct{}
            func (*C) Do() {}
            type D struct{}
            func (D) Do(int) {}
            func caller(i I) { i.Do() }
            """);
    assertEquals(List.of("caller call? A.Do", "caller call? C.Do"), edges(graph));
  }

  @Test
  void resultsAreFollowed() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            func f() {}
            func mk() func() { return f }
            func wrap(g func()) func() { return g }
            func around(g func()) func() { return func() { g() } }
            func caller() {
              mk()()
              wrap(f)()
              defer mk()
              around(f)()
            }
            """);
    assertEquals(
        List.of(
            "caller call mk",
            "caller call f",
            "caller call wrap",
            "caller call f",
            "caller defer mk",
            "caller call around",
            "caller call around$5"),
        edges(graph));
  }

  @Test
  void allWaysAreKnownOfWhatOnlyTheProgramCanName() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            import "sort"
            func called() {}
            func Exported() {}
            func kept() {}
            var Hook = kept
            func sorted(i, j int) bool { return i < j }
            func sent() {}
            func stored() {}
            type s struct { on func() }
            func (s) method() {}
            func (s) Method() {}
            func caller(c chan func(), x *s) {
              called()
              sort.Slice(nil, sorted)
              c <- sent
              x.on = stored
              x.on()
              func() {}()
            }
            """);
    assertTrue(graph.isFullyKnown(code(graph, "called")));
    assertTrue(graph.isFullyKnown(code(graph, "sorted")));
    assertTrue(graph.isFullyKnown(code(graph, "stored")));
    assertTrue(graph.isFullyKnown(code(graph, "s.method")));
    assertTrue(graph.isFullyKnown(code(graph, "caller$19")));
    assertFalse(graph.isFullyKnown(code(graph, "Exported")));
    assertFalse(graph.isFullyKnown(code(graph, "kept")));
    assertFalse(graph.isFullyKnown(code(graph, "sent")));
    assertFalse(graph.isFullyKnown(code(graph, "s.Method")));
  }

  @Test
  void whatEscapesThroughACircleOfMovesIsNotKnown() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            func first() {}
            func other() {}
            func caller(c chan func()) {
              x := first
              y := other
              y = x
              x = y
              c <- x
              y()
            }
            """);
    assertFalse(graph.isFullyKnown(code(graph, "first")));
    assertFalse(graph.isFullyKnown(code(graph, "other")));
  }

  @Test
  void functionsThatHandAParameterToEachOtherMayRunItAsNobodyKnows() throws IOException {
    CallGraph graph =
        graph(
            """
            package m
            func f() {}
            func a(g func()) { b(g); defer g() }
            func b(g func()) { a(g) }
            func caller() {
              a(func() {})
              b(f)
              f()
            }
            """);
    assertFalse(graph.isFullyKnown(code(graph, "f")));
  }
}
