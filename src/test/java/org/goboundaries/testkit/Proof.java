package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs in a rule's folder {@code proof}: each {@code harm} shows what the rule warns of,
 * the {@code cure} of the same ending shows that the way out works.
 */
final class Proof {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Exit status of a program that may not do here what it is to show. */
  private static final int SKIPPED = 77;

  private static final String HARM = "harm";
  private static final String CURE = "cure";

  private final Path folder;

  Proof(Path folder) {
    this.folder = folder;
  }

  /** The folders of the programs, sorted. */
  List<Path> programs() {
    return Folders.in(folder);
  }

  /** Fails unless there is a harm, and a cure for each. */
  void expectComplete() {
    assertTrue(Files.isRegularFile(folder.resolve("go.mod")), () -> folder + " has no go.mod");
    List<String> names = Folders.names(folder);
    List<String> harms = startingWith(names, HARM);
    assertTrue(!harms.isEmpty(), () -> folder + " shows no harm");
    assertEquals(harms, startingWith(names, CURE), () -> "harms and cures in " + folder);
    assertEquals(
        2 * harms.size(), names.size(), () -> folder + " has other folders than harms and cures");
  }

  private static List<String> startingWith(List<String> names, String prefix) {
    Stream<String> found = names.stream().filter(name -> name.startsWith(prefix));
    return found.map(name -> name.substring(prefix.length())).toList();
  }

  /** Builds a program, runs it, and compares what it did with what its folder says. */
  static void run(Path program) throws IOException {
    ExpectedOutcome expected = ExpectedOutcome.read(program.resolve("expected.txt"));
    Path folder = Files.createTempDirectory("proof");
    Path binary = folder.resolve("program");
    try {
      Toolchain.buildWithModules(program, binary);
      ProcessBuilder process = Toolchain.process(folder, List.of(binary.toString()));
      // what a developer has set for the runtime must not change what is proven
      process
          .environment()
          .keySet()
          .removeIf(name -> name.matches("GO(DEBUG|TRACEBACK|GC|MAXPROCS|MEMLIMIT)"));
      Outcome outcome = Outcome.of(process, LIMIT);
      if (outcome.exit() == SKIPPED && outcome.stdout().startsWith("skipped: ")) {
        Toolchain.notAllowed(program + " was " + outcome.stdout().strip());
      }
      expected.compare(outcome);
    } finally {
      Files.deleteIfExists(binary);
      Files.delete(folder);
    }
  }
}
