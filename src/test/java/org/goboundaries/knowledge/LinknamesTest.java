package org.goboundaries.knowledge;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.Test;

/** The table of what the linker lets others take of package runtime, against the installed Go. */
class LinknamesTest {
  private static final Pattern MARKED = Pattern.compile("(?m)^//go:linkname[ \\t]+(\\w+)[ \\t]*$");
  private static final Pattern NAMED =
      Pattern.compile("(?m)^//go:linkname[ \\t]+\\S+[ \\t]+runtime\\.(\\S+)[ \\t]*$");
  private static final Pattern ASSEMBLY =
      Pattern.compile("(?m)^(?:TEXT[ \\t]+runtime·|TEXT[ \\t]+·|CALLFN\\(·)(\\w+)\\b(?!<>)");
  private static final Pattern ASSEMBLY_ELSEWHERE =
      Pattern.compile("(?m)^TEXT[ \\t]+runtime·(\\w+)\\b(?!<>)");
  private static final Pattern BLOCKED = Pattern.compile("(?m)^\\t\"runtime\\.(\\w+)\":");

  private final Path sources = Toolchain.root().resolve("src");
  private final Path runtime = sources.resolve("runtime");

  @Test
  void theTableHasWhatTheRuntimeMarks() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files()) {
      boolean isOwn = runtime.equals(file.getParent());
      if (file.toString().endsWith(".go")) {
        found.addAll(names(NAMED, file));
        found.addAll(isOwn ? names(MARKED, file) : Set.of());
      } else {
        found.addAll(names(isOwn ? ASSEMBLY : ASSEMBLY_ELSEWHERE, file));
      }
    }
    found.removeAll(names(BLOCKED, sources.resolve("cmd/link/internal/loader/loader.go")));
    assertTrue(found.size() > 400, () -> "only " + found.size() + " names");
    assertEquals(found, rows(row -> !row.source().startsWith("cmd/")));
  }

  /** What the linker defines itself. */
  @Test
  void theTableHasWhatTheLinkerDefines() throws IOException {
    String linker = text(sources.resolve("cmd/link/internal/ld/data.go"));
    for (String name : rows(row -> row.source().startsWith("cmd/"))) {
      assertTrue(linker.contains("\"runtime." + name + "\""), name);
    }
  }

  private static Set<String> rows(Predicate<Linkname> wanted) {
    return Knowledge.standard().linknames().all().stream()
        .filter(wanted)
        .map(row -> row.symbol().name())
        .collect(toSet());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(sources)) {
      return all.filter(file -> !file.startsWith(sources.resolve("cmd")))
          .filter(file -> !file.toString().contains("testdata"))
          .filter(file -> file.toString().matches(".*(\\.s|(?<!_test)\\.go)"))
          .toList();
    }
  }

  private static Set<String> names(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(text(file)).results().map(found -> found.group(1)).collect(toSet());
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
