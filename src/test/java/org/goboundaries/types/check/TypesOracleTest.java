package org.goboundaries.types.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our answers against those of go/types, over the standard library and our test projects. */
class TypesOracleTest {
  private static final Path SOURCE = Path.of("src/test/go/typedump");
  private static final int SHOWN = 20;
  private static final List<String> SIZED =
      List.of(
          "math/bits",
          "strconv",
          "runtime",
          "reflect",
          "syscall",
          "math/big",
          "sync/atomic",
          "hash/maphash",
          "internal/runtime/maps",
          "encoding/gob",
          "net");

  @TempDir private static Path work;
  private static Path program;

  @BeforeAll
  static void build() {
    program = work.toAbsolutePath().resolve("typedump.exe");
    Toolchain.goIn(SOURCE, "build", "-o", program.toString(), ".").expectSuccess();
  }

  @Test
  void standardLibrary() throws Exception {
    TypeComparison comparison = compared(Path.of("."), "std");
    System.out.println(report(comparison));
    assertTrue(comparison.compared() >= 200, () -> "only " + comparison.compared() + " packages");
    assertTrue(comparison.identifiers.count() >= 500_000, "too few identifiers");
    assertHolds(comparison.identifiers, 99.999, 0);
    assertHolds(comparison.callees, 99.999, 0);
    assertHolds(comparison.types, 99.99, 0);
    assertHolds(comparison.constants, 99.98, 0);
  }

  /** Words of 32 bits: sizes, and what fits into int and uint. */
  @Test
  void otherProcessors() throws Exception {
    for (String processor : List.of("386", "arm", "s390x")) {
      Sizes sizes = processor.equals("s390x") ? Sizes.BITS_64 : Sizes.BITS_32;
      TypeComparison comparison =
          compared(Path.of("."), SIZED, Map.of("GOARCH", processor, "CGO_ENABLED", "0"), sizes);
      System.out.println(processor + ": " + report(comparison));
      assertTrue(comparison.compared() >= SIZED.size(), processor);
      assertTrue(comparison.constants.count() >= 2_000, "too few constants");
      assertHolds(comparison.identifiers, 99.999, 0);
      assertHolds(comparison.callees, 99.999, 0);
      assertHolds(comparison.types, 99.99, 0);
      assertHolds(comparison.constants, 99.95, 0);
    }
  }

  @Test
  void testProjects() throws Exception {
    try (Stream<Path> folders = Files.list(Path.of("test-projects"))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        TypeComparison comparison = compared(folder, "./...");
        assertTrue(comparison.identifiers.count() > 0, () -> "nothing compared in " + folder);
        for (Tally tally : comparison.tallies()) {
          assertHolds(tally, 100, 0);
        }
      }
    }
  }

  /** Small packages for what real code has seldom: see the comment of each. */
  @Test
  void cases() throws Exception {
    TypeComparison comparison = compared(Path.of("src/test/go/typecases"), "./...");
    System.out.println(report(comparison));
    assertTrue(comparison.compared() >= 8, () -> "only " + comparison.compared() + " packages");
    assertHolds(comparison.identifiers, 100, 0);
    assertHolds(comparison.callees, 100, 0);
    // Constants that are complex have no value here, and what is computed from them is unknown.
    assertHolds(comparison.types, 99, 0);
    assertHolds(comparison.constants, 98, 0);
  }

  private static void assertHolds(Tally tally, double same, double different) {
    assertTrue(
        tally.percentSame() >= same && tally.percentDifferent() <= different,
        () -> tally + "\n" + String.join("\n", shown(tally.differences())));
  }

  private static TypeComparison compared(Path folder, String pattern)
      throws IOException, InterruptedException {
    return compared(folder, List.of(pattern), Map.of(), Sizes.BITS_64);
  }

  private static TypeComparison compared(
      Path folder, List<String> patterns, Map<String, String> variables, Sizes sizes)
      throws IOException, InterruptedException {
    Path dump = Files.createTempFile(work, "types", ".txt");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(patterns);
    ProcessBuilder builder =
        Toolchain.process(folder, command)
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(variables);
    assertTrue(builder.start().waitFor() == 0, "typedump failed");
    TypeComparison comparison = new TypeComparison(sizes);
    try (BufferedReader lines = Files.newBufferedReader(dump)) {
      TypeDump.read(lines, comparison::add);
    }
    return comparison;
  }

  private static String report(TypeComparison comparison) {
    StringBuilder report = new StringBuilder();
    report.append(comparison.compared()).append(" packages against go/types\n");
    comparison.tallies().forEach(tally -> report.append(tally).append('\n'));
    return report.toString();
  }

  private static List<String> shown(List<String> lines) {
    return lines.subList(0, Math.min(SHOWN, lines.size()));
  }
}
