package org.goboundaries.flow.outcomes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How functions of a small module end. */
class FunctionOutcomesTest {
  private static final String TEXT =
      """
      package m

      import ("os"; "runtime"; "testing")

      func exits() { os.Exit(1) }
      func perhaps(b bool) { if b { exits() } }
      func deep() { exits(); neverReached() }
      func neverReached() { runtime.Goexit() }
      func dies() { panic(1) }
      func guarded() { defer func() { recover() }(); dies() }
      func guardedExit() { defer func() { recover() }(); exits() }
      func goes() { defer println(); runtime.Goexit() }
      func later() { defer os.Exit(1) }
      func starts() { go os.Exit(1) }
      func recursive(n int) { if n > 0 { recursive(n - 1) } else { os.Exit(n) } }
      func endless() { endless() }
      func ping(n int) { pong(n) }
      func pong(n int) { if n == 0 { exits() }; ping(n) }
      func literal() { func() { exits() }() }
      func fails(t *testing.T) { t.Fatal() }
      func helper(t *testing.T) { fails(t) }
      func value() { f := exits; _ = f }
      func plain() {}
      func either(b bool) { if b { exits() } else { runtime.Goexit() } }
      func missing() { undefined(); exits() }
      """;

  @TempDir private Path folder;
  private CallGraph graph;
  private FunctionOutcomes outcomes;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/m\n\ngo 1.26\n", UTF_8);
    Files.writeString(folder.resolve("m.go"), TEXT, UTF_8);
    Workspace workspace =
        Workspace.load(List.of(folder), Platform.linuxAmd64(), Environment.none());
    Model model = Model.of(Program.of(workspace, Trees.onDisk()));
    graph = model.calls();
    outcomes = (FunctionOutcomes) model.bodies().outcomes();
  }

  @ParameterizedTest
  @CsvSource({
    "exits, EXITS",
    "perhaps, RETURNS EXITS",
    "deep, EXITS",
    "neverReached, GOEXITS",
    "dies, PANICS",
    "guarded, RETURNS PANICS",
    "guardedExit, EXITS",
    "goes, GOEXITS",
    "later, RETURNS EXITS",
    "starts, RETURNS",
    "recursive, RETURNS PANICS EXITS",
    "endless, RETURNS PANICS",
    "ping, RETURNS PANICS EXITS",
    "pong, RETURNS PANICS EXITS",
    "literal, EXITS",
    "fails, PANICS GOEXITS",
    "helper, PANICS GOEXITS",
    "value, RETURNS PANICS",
    "plain, RETURNS PANICS",
    "either, GOEXITS EXITS",
    "missing, PANICS EXITS"
  })
  void ends(String name, String expected) {
    Set<Outcome> wanted = EnumSet.noneOf(Outcome.class);
    for (String word : expected.split(" ")) {
      wanted.add(Outcome.valueOf(word));
    }
    assertEquals(wanted, outcomes.of(code(name)));
  }

  @Test
  void literalsAreKnownByThemselves() {
    Code literal =
        graph.codes().stream()
            .filter(code -> code.isLiteral() && code.outer() == code("literal"))
            .findFirst()
            .orElseThrow();
    assertEquals(Set.of(Outcome.EXITS), outcomes.of(literal));
  }

  private Code code(String name) {
    return graph.codes().stream()
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
