package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.testkit.Toolchain;

/** Random functions, built and run by the Go toolchain. */
final class RunningProgram {
  private static final Path RUNTIME = Path.of("src/test/go/traces");

  private final List<TracedFunction> functions = new ArrayList<>();
  private final List<List<Trace>> traces = new ArrayList<>();

  /** Writes functions into a folder, runs them there, and reads what they did. */
  static RunningProgram of(Path folder, long seed, int count) throws IOException {
    RunningProgram program = new RunningProgram();
    String source = source(new Random(seed), count);
    for (String name : List.of("go.mod", "runtime.go")) {
      Files.copy(RUNTIME.resolve(name), folder.resolve(name));
    }
    Files.writeString(folder.resolve("functions.go"), source);
    program.read(source);
    Toolchain.goIn(folder, "build", "-gcflags=-l", "-o", "traces.exe", ".").expectSuccess();
    program.run(folder);
    return program;
  }

  private static String source(Random random, int count) {
    String all = IntStream.range(0, count).mapToObj(i -> "f" + i).collect(Collectors.joining(", "));
    StringBuilder text =
        new StringBuilder("package main\n\nvar functions = []func(){" + all + "}\n");
    for (int i = 0; i < count; i++) {
      text.append('\n').append(RandomFunction.text("f" + i, random));
    }
    return text.toString();
  }

  private void read(String source) {
    GoFile file = Parser.parse(SourceText.of("functions.go", source));
    assertEquals(List.of(), file.errors());
    file.declarations().stream()
        .filter(FuncDecl.class::isInstance)
        .forEach(
            function -> {
              functions.add(new TracedFunction(file, (FuncDecl) function));
              traces.add(new ArrayList<>());
            });
  }

  private void run(Path folder) {
    String command = folder.resolve("traces.exe").toString();
    ProcessBuilder process = Toolchain.process(folder, List.of(command));
    org.goboundaries.testkit.Outcome.of(process, Duration.ofMinutes(3))
        .expectSuccess()
        .stdout()
        .lines()
        .map(line -> Arrays.asList(line.split(" ")))
        .forEach(
            words ->
                traces
                    .get(Integer.parseInt(words.get(0)))
                    .add(Trace.of(words.subList(1, words.size()))));
  }

  List<TracedFunction> functions() {
    return functions;
  }

  /** What a function did, each once. */
  List<Trace> traces(int function) {
    return traces.get(function);
  }
}
