package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.testkit.Toolchain;
import org.junit.jupiter.api.Test;

/** The heads of all files of the Go installation's sources against the whole parse. */
class HeadsOracleTest {
  @Test
  void headsSayWhatTheParserSays() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Toolchain.root().resolve("src"))) {
      files = found.filter(HeadsOracleTest::isGo).sorted().toList();
    }
    List<String> differences = files.parallelStream().flatMap(HeadsOracleTest::compare).toList();
    long pause = System.nanoTime();
    for (Path file : files) {
      Heads.ofGo(file);
    }
    long micros = (System.nanoTime() - pause) / 1_000;
    System.out.printf(
        "%d heads, %d differences, %d µs each%n",
        files.size(), differences.size(), micros / files.size());
    assertEquals(List.of(), differences);
    assertTrue(files.size() > 7_000, "only " + files.size() + " files");
  }

  private static boolean isGo(Path file) {
    return file.toString().endsWith(".go") && Files.isRegularFile(file);
  }

  private static Stream<String> compare(Path path) {
    try {
      FileHead head = Heads.ofGo(path);
      GoFile file = Parser.parse(SourceText.read(path));
      if (!file.errors().isEmpty()) {
        return Stream.empty();
      }
      Ident name = file.packageName();
      String parsed =
          Optional.ofNullable(name).map(file::text).orElse(null)
              + file.imports().stream().map(ImportSpec::path).toList()
              + file.isGenerated();
      String read = head.packageName() + head.imports().toString() + head.generated();
      // the tree keeps escapes in import paths as they are
      boolean same = parsed.contains("\\") || parsed.equals(read) && head.problem() == null;
      return same ? Stream.empty() : Stream.of(path + ": " + parsed + ", head " + head);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
