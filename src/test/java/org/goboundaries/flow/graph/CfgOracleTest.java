package org.goboundaries.flow.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion: which statements of the Go installation can be reached, by us and by
 * golang.org/x/tools/go/cfg. Both are told the same names of functions that don't return.
 */
class CfgOracleTest {
  private static final List<String> FOLDERS =
      List.of("test", "src/runtime", "src/net", "src/internal", "src/cmd/compile");

  /** Calls of panic as an operand or in parentheses: go/cfg looks at plain statements only. */
  private static final List<String> PANIC_IN_EXPRESSION =
      List.of(
          "testdata/fixedbugs/issue75986.go:28",
          "testdata/check/builtins0.go:664",
          "testdata/check/stmt1.go:14");

  private static final Path SOURCE = Path.of("src/test/go/cfgdump");

  @TempDir private static Path work;

  private static final List<String> DIFFERENT = new ArrayList<>();
  private static final List<String> UNSURE = new ArrayList<>();
  private static final List<String> MISSING = new ArrayList<>();
  private static final Map<Boolean, Integer> SAME = new HashMap<>();
  private static int files;
  private static int ends;
  private static int sameEnds;

  @BeforeAll
  static void compare() throws IOException, InterruptedException {
    ReachableStatements ours = null;
    for (String line : dump(goFiles())) {
      String[] fields = line.split(" ");
      if (fields[0].equals("file")) {
        files++;
        ends += ours == null ? 0 : ours.ends();
        Path file = Path.of(line.substring("file ".length()));
        ours = new ReachableStatements(Parser.parse(SourceText.read(file)));
      } else {
        compare(ours, Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), fields[2]);
      }
    }
    ends += ours.ends();
    System.out.printf(
        "%,d files: %,d statements reached and %,d not reached by both, %d different, %d in"
            + " broken code, %d unknown to us%n",
        files, SAME.get(true), SAME.get(false), DIFFERENT.size(), UNSURE.size(), MISSING.size());
  }

  private static void compare(ReachableStatements ours, int start, int end, String isLive) {
    Answer isReached = ours.isReached(start, end);
    String place = ours.place(start);
    sameEnds += end == 0 && isReached == Answer.YES ? 1 : 0;
    if (isReached == null) {
      MISSING.add(place);
    } else if (isReached == Answer.UNKNOWN) {
      UNSURE.add(place);
    } else if ((isReached == Answer.YES) != isLive.equals("true")) {
      DIFFERENT.add(place);
    } else {
      SAME.merge(isReached == Answer.YES, 1, Integer::sum);
    }
  }

  @Test
  void reachesTheSameStatements() {
    List<String> unexplained =
        DIFFERENT.stream()
            .filter(place -> PANIC_IN_EXPRESSION.stream().noneMatch(place::endsWith))
            .toList();
    assertEquals(List.of(), unexplained);
    assertTrue(SAME.get(true) > 200_000, () -> "only " + SAME);
    assertTrue(SAME.get(false) > 200, () -> "only " + SAME);
  }

  @Test
  void knowsEveryStatement() {
    assertEquals(List.of(), MISSING.stream().limit(20).toList());
  }

  /** Jumps to nowhere, which no compiler accepts. */
  @Test
  void isUnsureOfBrokenCodeOnly() {
    Path root = Toolchain.root();
    List<String> valid =
        UNSURE.stream()
            .filter(place -> !place.contains("testdata"))
            .filter(place -> !Path.of(place).startsWith(root.resolve("test")))
            .toList();
    assertEquals(List.of(), valid);
  }

  @Test
  void reachesTheSameEnds() {
    assertEquals(sameEnds, ends);
  }

  private static List<String> dump(List<Path> paths) throws IOException, InterruptedException {
    Path program = work.toAbsolutePath().resolve("cfgdump.exe");
    Toolchain.buildWithModules(SOURCE, program);
    Path input = work.resolve("paths.txt");
    Path output = work.resolve("statements.txt");
    Files.writeString(
        input, paths.stream().map(Path::toString).collect(Collectors.joining("\n", "", "\n")));
    Process process =
        new ProcessBuilder(program.toString())
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor());
    return Files.readAllLines(output, UTF_8);
  }

  private static List<Path> goFiles() throws IOException {
    Path root = Toolchain.root();
    List<Path> found = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(root.resolve(folder))) {
        all.filter(file -> file.toString().endsWith(".go") && Files.isRegularFile(file))
            .forEach(found::add);
      }
    }
    return found;
  }
}
