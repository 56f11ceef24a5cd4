package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with words changed, read by go/parser and by us: many stay Go, by luck. */
class MutantOracleTest {
  private static final int STEP = Integer.getInteger("mutant.step", 9);
  private static final long SEED = Long.getLong("mutant.seed", 1);
  private static final int LIMIT = 20_000;
  private static final int SHOWN = 5;

  @TempDir private Path work;

  @Test
  void readsThemAsGoDoes() throws IOException {
    AstDump astDump = AstDump.build(work);
    List<Comparison> read = astDump.read(mutants()).parallelStream().map(Comparison::of).toList();
    long accepted = read.stream().filter(file -> file.go().accepted()).count();
    List<Comparison> wronglyAccepted = select(read, Comparison::isWronglyAccepted);
    System.out.printf(
        "%d mutants: go/parser accepts %d, we accept %d that it refuses%n",
        read.size(), accepted, wronglyAccepted.size());
    assertTrue(accepted > read.size() / 10, "enough mutants are Go");
    assertEquals("", describe(select(read, Comparison::isWronglyRefused)));
    assertEquals("", differences(select(read, Comparison::differs), astDump));
    assertEquals("", describe(wronglyAccepted));
  }

  private List<Path> mutants() throws IOException {
    List<Path> files = GoInstallation.files();
    List<Path> mutants = new ArrayList<>();
    for (int i = (int) (SEED % STEP); i < files.size(); i += STEP) {
      if (Files.size(files.get(i)) < LIMIT) {
        byte[] mutant = new Mutator(SEED * 1_000_003 + i).mutate(Files.readAllBytes(files.get(i)));
        mutants.add(Files.write(work.resolve("m%05d.go".formatted(i)), mutant));
      }
    }
    return mutants;
  }

  private static List<Comparison> select(List<Comparison> files, Predicate<Comparison> condition) {
    return files.stream().filter(condition).toList();
  }

  private static String describe(List<Comparison> files) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Comparison file : files.subList(0, Math.min(SHOWN, files.size()))) {
      int line = Math.max(file.errorLine(), file.go().errorLine());
      List<String> lines = Files.readAllLines(file.go().file());
      out.append(
          "line %d, go: \"%s\", we: \"%s\"\n".formatted(line, file.go().message(), file.error()));
      lines
          .subList(Math.max(0, line - 3), Math.min(lines.size(), line + 1))
          .forEach(text -> out.append("    ").append(text).append('\n'));
    }
    return out.isEmpty() ? "" : files.size() + " files:\n" + out;
  }

  private static String differences(List<Comparison> files, AstDump astDump) {
    return files.stream()
        .limit(SHOWN)
        .map(file -> file.differences(astDump))
        .reduce("", (a, b) -> a + b + "\n");
  }
}
