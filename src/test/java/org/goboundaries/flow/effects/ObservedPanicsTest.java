package org.goboundaries.flow.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Operations of every kind, carried out by a running program with extreme values: what is said
 * never to panic must not, and what may panic must do so with some value.
 */
class ObservedPanicsTest {
  private static final Path SOURCE = Path.of("src/test/go/panics");
  private static final Pattern VALUES =
      Pattern.compile("(?m)^func (\\w+)\\(\\) +\\[\\](.+?) +\\{(?: return .*)?$");

  @TempDir private Path folder;

  @Test
  void whatNeverPanicsNeverDoes() throws IOException {
    List<TriedOperation> operations = operations();
    String text = text(operations);
    Sample sample = Sample.file(text, Files.readString(SOURCE.resolve("values.go")));
    List<FuncDecl> functions = sample.functions();
    Map<Integer, int[]> observed = observed(text);
    assertEquals(operations.size(), observed.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      ControlGraph graph = sample.graph(functions.get(i));
      compare(operations.get(i), graph, observed.get(i)[0], observed.get(i)[1], wrong);
    }
    System.out.println(operations.size() + " operations tried, " + wrong.size() + " wrong");
    assertTrue(operations.size() > 300, () -> "only " + operations.size());
    assertEquals(List.of(), wrong);
  }

  private static void compare(
      TriedOperation operation, ControlGraph graph, int runs, int panics, List<String> wrong) {
    boolean mayPanic = !graph.entering(ControlGraph.PANICKED).isEmpty();
    boolean mayReturn = !graph.entering(ControlGraph.RETURNED).isEmpty();
    boolean isExpected =
        mayPanic == (panics > 0 || operation.harmless()) && mayReturn == panics < runs;
    if (!isExpected || runs == 0) {
      wrong.add(
          operation
              + (mayPanic ? ": may panic" : ": never panics")
              + (mayReturn ? "" : ", never returns")
              + (", and did in " + panics + " of " + runs));
    }
  }

  private static List<TriedOperation> operations() throws IOException {
    try (Stream<String> lines = Files.lines(SOURCE.resolve("operations.txt"))) {
      return TriedOperation.read(lines);
    }
  }

  /** The file with all functions, and one that calls them all. */
  private static String text(List<TriedOperation> operations) throws IOException {
    Map<String, String> values = new HashMap<>();
    Matcher matcher = VALUES.matcher(Files.readString(SOURCE.resolve("values.go")));
    while (matcher.find()) {
      values.put(matcher.group(2), matcher.group(1));
    }
    StringBuilder functions = new StringBuilder();
    StringBuilder calls = new StringBuilder("func run() {\n");
    for (int i = 0; i < operations.size(); i++) {
      functions.append(operations.get(i).function(i));
      calls.append(operations.get(i).calls(i, values));
    }
    return "package main\nimport (\"math\"; \"unsafe\")\nvar _ = math.Pi\nvar _ unsafe.Pointer\n"
        + functions
        + calls
        + "}\n";
  }

  /** How often each was run, and how often it panicked. */
  private Map<Integer, int[]> observed(String text) throws IOException {
    for (String name : List.of("go.mod", "values.go")) {
      Files.copy(SOURCE.resolve(name), folder.resolve(name));
    }
    Files.writeString(folder.resolve("operations.go"), text);
    Toolchain.goIn(folder, "build", "-o", "panics.exe", ".").expectSuccess();
    List<String> command = List.of(folder.resolve("panics.exe").toString());
    ProcessBuilder process = Toolchain.process(folder, command);
    Map<Integer, int[]> observed = new HashMap<>();
    Outcome.of(process, Duration.ofMinutes(2))
        .expectSuccess()
        .stdout()
        .lines()
        .map(line -> Stream.of(line.split(" ")).mapToInt(Integer::parseInt).toArray())
        .forEach(numbers -> observed.put(numbers[0], new int[] {numbers[1], numbers[2]}));
    return observed;
  }
}
