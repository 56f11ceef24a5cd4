package org.goboundaries.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;

/** Asks gofmt whether it would change a file, its test comments left out. */
final class Gofmt {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Gofmt() {}

  static void expectStable(GoFile file, Supplier<String> name) {
    SourceText text = file.text().with(removals(file));
    String plain = text.substring(0, text.length());
    assertEquals(format(text), plain, () -> name.get() + " is not as gofmt writes it");
  }

  private static String format(SourceText text) {
    try {
      Path copy = Files.createTempFile("case", ".go");
      try {
        Files.write(copy, text.bytes());
        List<String> command = List.of(Toolchain.gofmt().toString(), copy.toString());
        return Outcome.of(Toolchain.process(Path.of("."), command), LIMIT).expectSuccess().stdout();
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TextEdit> removals(GoFile file) {
    List<TextEdit> edits = new ArrayList<>();
    for (Comment comment : file.comments()) {
      if (Expectations.isTestComment(CaseFile.of(file), comment)) {
        edits.add(removal(file.text(), comment));
      }
    }
    return edits;
  }

  /** A comment with the blanks before it, and with its line when nothing else is on it. */
  private static TextEdit removal(SourceText text, Comment comment) {
    int lineStart = text.lines().start(text.lines().line(comment.start()));
    String before = text.substring(lineStart, comment.start());
    boolean alone = before.isBlank() && comment.end() < text.length();
    int start = lineStart + before.stripTrailing().getBytes(UTF_8).length;
    return alone
        ? new TextEdit(lineStart, comment.end() + 1, "")
        : new TextEdit(start, comment.end(), "");
  }
}
