package org.goboundaries.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model answers over packages, and again after a file has changed. */
class ModelTest {
  @TempDir private Path folder;
  private Model model;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/m\n\ngo 1.26\n", UTF_8);
    Files.createDirectory(folder.resolve("stop"));
    Files.writeString(
        folder.resolve("stop/stop.go"),
        """
        package stop
        import ("os"; "runtime")
        func Exit() { os.Exit(1) }
        func Goexit() { helper() }
        func helper() { runtime.Goexit() }
        func Run(f func()) { go func() { defer f() }() }
        func even(n int) { if n > 0 { odd(n - 1) } }
        func odd(n int) { if n == 0 { panic("odd") }; even(n - 1) }
        """,
        UTF_8);
    Files.writeString(
        folder.resolve("m.go"),
        """
        package m
        import "example.com/m/stop"
        func guard() { recover() }
        func works() { defer guard(); stop.Goexit() }
        func starts() { go stop.Goexit() }
        func exits(b bool) { if b { stop.Exit() } }
        func harmless() { println("here") }
        """,
        UTF_8);
    Workspace workspace =
        Workspace.load(List.of(folder), Platform.linuxAmd64(), Environment.none());
    model = Model.of(Program.of(workspace, Trees.onDisk()));
  }

  private Code code(String name) {
    return model.calls().codes().stream()
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The lines of the calls on the way, the file's name before each. */
  private String way(String name, Kind kind) {
    List<EndingPath> paths = model.endings().from(code(name), kind);
    return paths.isEmpty()
        ? "none"
        : String.join(
            " ",
            paths.get(0).sites().stream()
                .map(
                    site -> {
                      var text = site.code().file().text();
                      String file = Path.of(text.path()).getFileName().toString();
                      return file + ":" + text.lines().line(site.node().start());
                    })
                .toList());
  }

  @Test
  void tellsTheWayToWhatEndsIt() {
    assertEquals("m.go:4 stop.go:4 stop.go:5", way("works", Kind.GOEXIT));
    assertEquals("m.go:6 stop.go:3", way("exits", Kind.EXIT));
    assertEquals("none", way("starts", Kind.GOEXIT));
    assertEquals("none", way("harmless", Kind.EXIT));
  }

  @Test
  void goesRoundACircleOfCallsOnce() {
    assertEquals("stop.go:7 stop.go:8", way("even", Kind.PANIC));
    assertEquals("stop.go:8", way("odd", Kind.PANIC));
  }

  @Test
  void knowsWhoDefersAFunction() {
    assertEquals(List.of(Manner.DEFER), manners("guard"));
    assertEquals(List.of(), manners("works"));
  }

  private List<Manner> manners(String name) {
    return model.calls().entering(code(name)).stream().map(Call::manner).toList();
  }

  @Test
  void followsAChangeInAnotherPackage() throws IOException {
    Code untouched = code("harmless");
    Code before = code("helper");
    Path file = folder.resolve("stop/stop.go");
    String text = Files.readString(file, UTF_8);
    Files.writeString(file, text.replace("runtime.Goexit()", "runtime.GC()"), UTF_8);
    Model old = model;
    model = model.with(model.program().with(file));
    assertEquals("none", way("works", Kind.GOEXIT));
    assertEquals("m.go:6 stop.go:3", way("exits", Kind.EXIT));
    assertNotSame(before, code("helper"));
    model = old;
    assertEquals("m.go:4 stop.go:4 stop.go:5", way("works", Kind.GOEXIT));
    assertSame(untouched, code("harmless"));
  }

  @Test
  void readsOnlyWhatDependsOnTheChange() throws IOException {
    Code apart = code("Exit");
    Path file = folder.resolve("m.go");
    Files.writeString(file, Files.readString(file, UTF_8) + "func more() { works() }\n", UTF_8);
    model = model.with(model.program().with(file));
    assertSame(apart, code("Exit"));
    assertEquals("m.go:8 m.go:4 stop.go:4 stop.go:5", way("more", Kind.GOEXIT));
  }

  @Test
  void tellsHowAParameterIsRun() {
    var runs = model.calls().runs(code("Run"), 0);
    assertEquals(1, runs.size());
    assertEquals(Manner.DEFER, runs.get(0).manner());
    assertEquals(Where.ELSEWHERE, runs.get(0).where());
    assertEquals(2, runs.get(0).steps().size());
  }
}
