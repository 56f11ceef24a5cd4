package org.goboundaries.flow.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine against the Go toolchain: what a program does here it does there. */
class MachineOracleTest {
  private static final Path RUNTIME = Path.of("src/test/go/machine");
  private static final long SEED = 20261130;
  private static final int PROGRAMS = 16;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "//go:build go1.21\n\n"})
  void programsDoTheSameWhenGoRunsThem(String version) throws IOException {
    String text = version + RandomProgram.text(new Random(SEED), PROGRAMS, false);
    RunnableProgram program = new RunnableProgram(text);
    List<Code> mains = program.mains();
    List<String> wrong = new ArrayList<>();
    List<String> lines = run(text).lines().toList();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      Code main = mains.get(Integer.parseInt(words[0]));
      int seed = Integer.parseInt(words[1]);
      String here = String.join(" ", Machine.run(program, main, seed, new Watcher() {}));
      if (!here.equals(words[2])) {
        wrong.add(main.name() + " " + seed + "\n here " + here + "\nthere " + words[2]);
      }
    }
    assertEquals(List.of(), wrong.stream().limit(3).toList(), () -> wrong.size() + " wrong");
    assertTrue(lines.size() >= 40 * PROGRAMS, () -> "only " + lines.size() + " runs");
    for (String end : List.of("returned", "panicked", "goexited", "exited", "blocked", "fatal")) {
      long count = lines.stream().filter(line -> line.endsWith(" " + end)).count();
      assertTrue(count >= 5, () -> count + " runs " + end);
    }
  }

  private String run(String text) throws IOException {
    try (Stream<Path> files = Files.walk(RUNTIME)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(RUNTIME.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("functions.go"), runnable(text));
    Toolchain.goIn(folder, "build", "-o", "machine.exe", ".").expectSuccess();
    ProcessBuilder process =
        Toolchain.process(folder, List.of(folder.resolve("machine.exe").toString()));
    return Outcome.of(process, Duration.ofMinutes(3)).expectSuccess().stdout();
  }

  /** The program with packages that record what they do. */
  private static String runnable(String text) {
    String list =
        IntStream.range(0, PROGRAMS).mapToObj(i -> "main" + i).collect(Collectors.joining(", "));
    String functions =
        text.substring(0, text.indexOf("func main()"))
            .replaceAll("\"(os|runtime|sync)\"", "\"goboundaries.org/machine/$1\"");
    String resets =
        IntStream.range(0, PROGRAMS)
            .mapToObj(i -> "\tp" + i + "reset()\n")
            .collect(Collectors.joining());
    return functions + "func reset() {\n" + resets + "}\n\nvar programs = []func(){" + list + "}\n";
  }
}
