package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.Test;

/** Real files, cut off anywhere and with words changed: a tree comes out, whatever it is. */
class BrokenFileTest {
  private static final int CUTS = 400;
  private static final int STEP = 40;
  private static final int MUTANTS = 5;

  @Test
  void cutOffAnywhere() throws IOException {
    for (String name : List.of("go/parser/parser.go", "net/http/server.go", "runtime/panic.go")) {
      byte[] text = read(name);
      IntStream.rangeClosed(0, CUTS)
          .map(i -> (int) ((long) i * text.length / CUTS))
          .parallel()
          .forEach(end -> parse(name + " up to byte " + end, Arrays.copyOf(text, end)));
    }
  }

  @Test
  void cutOffByteByByte() throws IOException {
    byte[] text = read("go/token/token.go");
    IntStream.rangeClosed(0, Math.min(text.length, 3_000))
        .parallel()
        .forEach(end -> parse("up to byte " + end, Arrays.copyOf(text, end)));
  }

  @Test
  void beginningAnywhere() throws IOException {
    byte[] text = read("net/http/server.go");
    IntStream.rangeClosed(0, CUTS)
        .map(i -> (int) ((long) i * text.length / CUTS))
        .parallel()
        .forEach(
            start -> parse("from byte " + start, Arrays.copyOfRange(text, start, text.length)));
  }

  @Test
  void wordsChanged() {
    List<Path> files = GoInstallation.files();
    IntStream.range(0, files.size() / STEP)
        .parallel()
        .forEach(i -> mutate(files.get(i * STEP), new Mutator(i)));
  }

  @Test
  void whatComesBeforeTheCutIsKept() throws IOException {
    byte[] text = read("net/http/server.go");
    GoFile whole = parse("whole", text);
    for (int cut = 0; cut < whole.declarations().size(); cut += 7) {
      int end = whole.declarations().get(cut).end();
      GoFile part = parse("up to byte " + end, Arrays.copyOf(text, end));
      assertEquals(cut + 1, part.declarations().size());
      assertEquals(List.of(), part.errors());
    }
    assertTrue(whole.declarations().size() > 100);
  }

  private static void mutate(Path file, Mutator mutator) {
    try {
      byte[] text = Files.readAllBytes(file);
      for (int k = 0; k < MUTANTS; k++) {
        parse(file + " mutant " + k, mutator.mutate(text));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GoFile parse(String name, byte[] text) {
    GoFile file = Parser.parse(SourceText.of(name, text));
    TreeInvariants.check(file);
    return file;
  }

  private static byte[] read(String name) throws IOException {
    Path root = org.goboundaries.testkit.Toolchain.root();
    return Files.readAllBytes(root.resolve("src").resolve(name));
  }
}
