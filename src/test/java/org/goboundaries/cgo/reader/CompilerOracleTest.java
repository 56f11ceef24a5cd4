package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.source.SourceText;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions that we read, against those that gcc compiles, in the C of Go packages. */
class CompilerOracleTest {
  /** gcc writes {@code /* file:line:NF *}{@code /} with F for a definition, and the head behind. */
  private static final Pattern DEFINITION =
      Pattern.compile("/\\* (?<file>.+):(?<line>\\d+):[NO]F \\*/ (?<head>.*)");

  private static final Pattern NAME = Pattern.compile("(\\w+) \\(");

  @TempDir private Path work;
  private int compiled;
  private int same;
  private final Set<Path> packages = new HashSet<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();

  @Test
  void readsWhatGccCompiles() throws IOException {
    Toolchain.gcc();
    Path sources = Toolchain.root().resolve("src");
    List<Path> folders = new ArrayList<>(Toolchain.modules(Path.of("src/test/go/cgopackages")));
    folders.add(sources.resolve("runtime/cgo"));
    folders.add(sources.resolve("cmd/cgo/internal"));
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        compare(file);
      }
    }
    System.out.printf(
        "%d folders, %d files, %d functions, %d the same%n",
        packages.size(), compiled, same + missing.size(), same);
    assertEquals(List.of(), missing, "gcc compiles, we don't read");
    assertEquals(List.of(), invented, "we read without a condition, gcc doesn't compile");
    assertTrue(packages.size() >= 10, () -> "too few packages: " + packages);
    assertTrue(same > 4000, () -> "too few functions: " + same);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(path -> path.toString().endsWith(".c")).sorted().toList();
    }
  }

  /** Files that don't compile here by themselves are for other systems, or need other files. */
  private void compare(Path file) throws IOException {
    Path list = work.resolve("functions.txt");
    ProcessBuilder gcc =
        Toolchain.process(
            file.getParent(),
            List.of(
                Toolchain.gcc().toString(),
                "-w",
                "-fsyntax-only",
                "-D_GNU_SOURCE",
                "-aux-info",
                list.toString(),
                file.toString()));
    if (Outcome.of(gcc, Duration.ofMinutes(3)).exit() != 0) {
      return;
    }
    compiled++;
    packages.add(file.getParent());
    CFile ours = CReader.read(CText.of(SourceText.read(file)), CPlatform.USUAL);
    Set<String> theirs = definitions(list, file);
    Set<String> read = new HashSet<>();
    for (CFunction function : ours.functions()) {
      read.add(function.name());
      if (!theirs.contains(function.name()) && !ours.isConditional(function)) {
        invented.add(file + ": " + function.name());
      }
    }
    theirs.stream()
        .filter(name -> !read.contains(name))
        .forEach(name -> missing.add(file + ": " + name));
    same += (int) theirs.stream().filter(read::contains).count();
  }

  /** Without those that a macro makes: their name stands nowhere at that place. */
  private static Set<String> definitions(Path list, Path file) throws IOException {
    Set<String> names = new HashSet<>();
    List<String> text = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    for (String line : Files.readAllLines(list)) {
      Matcher matcher = DEFINITION.matcher(line);
      if (matcher.matches() && matcher.group("file").equals(file.toString())) {
        String written = text.get(Integer.parseInt(matcher.group("line")) - 1);
        NAME.matcher(matcher.group("head"))
            .results()
            .map(name -> name.group(1))
            .filter(name -> !name.equals("void"))
            .filter(name -> written.matches(".*\\b" + name + "\\s*\\(.*"))
            .findFirst()
            .ifPresent(names::add);
      }
    }
    return names;
  }
}
