package org.goboundaries.fuzz;

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
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.LiveAnalyzer;
import org.goboundaries.rules.Rules;
import org.goboundaries.source.SourceText;
import org.goboundaries.testkit.LoadedCommand;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.PackedCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is broken in a module, the command tells of the code and not of itself, and takes no
 * longer than usual; so does an editor's session. {@code -Dfuzz.modules=1000} tries more than a
 * usual build, {@code -Dfuzz.first=5000} others.
 */
class FuzzedModulesTest {
  private static final int MODULES = Integer.getInteger("fuzz.modules", 60);
  private static final int FIRST = Integer.getInteger("fuzz.first", 1);
  private static final int PROCESSES = 3;
  private static final int TIMES = 10;
  private static final long SHORT = 1_000_000_000L;

  @TempDir private static Path work;
  private static Path jar;
  private static List<Path> seeds;

  private final Map<Path, Long> usual = new HashMap<>();

  @BeforeAll
  static void pack() throws IOException {
    jar = PackedCommand.writeTo(work.resolve("command.jar"));
    seeds = SeedModules.folders();
  }

  @Test
  void commandTellsOfTheCodeOnly() throws Exception {
    try (LoadedCommand command = new LoadedCommand(jar)) {
      command.run(seeds.get(0).toString());
      for (int i = 0; i < MODULES; i++) {
        BrokenModule module = BrokenModule.of(FIRST + i, seeds, work);
        check(module, command);
        SeedModules.delete(module.folder());
      }
    }
  }

  private void check(BrokenModule module, LoadedCommand command) {
    long limit = TIMES * usual.computeIfAbsent(module.from(), from -> nanoseconds(from, command));
    // a busy machine is no fault: only what is slow each time is
    long taken = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 4 && taken > limit; attempt++) {
      long start = System.nanoTime();
      Outcome outcome = command.run(arguments(module.folder()));
      taken = Math.min(taken, System.nanoTime() - start);
      expectNoFault(module, outcome);
    }
    assertTrue(taken <= limit, () -> module + " takes more than " + limit / 1_000_000 + " ms");
  }

  private static long nanoseconds(Path from, LoadedCommand command) {
    long start = System.nanoTime();
    command.run(arguments(from));
    return Math.max(SHORT / TIMES, System.nanoTime() - start);
  }

  private static String[] arguments(Path folder) {
    List<String> arguments = new ArrayList<>(List.of("--debug", "--confidence", "likely"));
    Rules.all().forEach(rule -> arguments.addAll(List.of("--rule", rule.key())));
    arguments.add(folder.toString());
    return arguments.toArray(String[]::new);
  }

  private static void expectNoFault(BrokenModule module, Outcome outcome) {
    String said = module + "\n" + outcome.stdout() + outcome.stderr();
    assertTrue(!outcome.stderr().contains("internal error"), said);
    assertTrue(!outcome.stderr().contains("\tat "), said);
    assertTrue(!outcome.stderr().contains("Exception"), said);
    assertTrue(outcome.exit() >= 0 && outcome.exit() <= 2, said);
  }

  /** The same as real processes, which have nothing left from the run before. */
  @Test
  void processesTellTheSame() throws Exception {
    try (LoadedCommand command = new LoadedCommand(jar)) {
      for (int i = 0; i < PROCESSES; i++) {
        BrokenModule module = BrokenModule.of(FIRST + i, seeds, work);
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-jar", jar.toString(), "-q"));
        java.addAll(List.of(arguments(module.folder())));
        Outcome outcome = Outcome.of(new ProcessBuilder(java), Duration.ofMinutes(2));
        expectNoFault(module, outcome);
        assertEquals(command.run(arguments(module.folder())).stdout(), outcome.stdout());
        SeedModules.delete(module.folder());
      }
    }
  }

  /** Files of a good module are opened, one after the other, with what is broken in them. */
  @Test
  void sessionsOfEditorsHaveNoFault() throws Exception {
    for (int i = 0; i < MODULES; i++) {
      BrokenModule module = BrokenModule.of(FIRST + i, seeds, work);
      Path live = work.resolve("live" + i);
      SeedModules.copy(module.from(), live);
      try (LiveAnalyzer session = new LiveAnalyzer(AnalysisOptions.defaults())) {
        for (Path broken : module.files()) {
          if (broken.toString().endsWith(".go") && Files.exists(broken)) {
            edit(module, session, live, broken);
          }
        }
      }
      SeedModules.delete(module.folder());
      SeedModules.delete(live);
    }
  }

  private static void edit(BrokenModule module, LiveAnalyzer session, Path live, Path broken)
      throws IOException {
    Path file = live.resolve(module.folder().relativize(broken).toString()).toAbsolutePath();
    session.edit(file, SourceText.of(file.toString(), Files.readAllBytes(broken)));
    FileResult result = session.analyze(file, Rules.all(), () -> false).orElse(null);
    assertTrue(
        result == null || result.failures().isEmpty(),
        () -> module + ", " + broken + ": " + result.failures());
  }
}
