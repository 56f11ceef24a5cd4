package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.BadDecl;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SyntaxError;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.VarSpec;
import org.junit.jupiter.api.Test;

/** The invariants hold on real files, and are seen to fail on wrong trees. */
class TreeInvariantsTest {
  private static final int STEP = 5;

  @Test
  void holdOnRealFiles() {
    List<Path> files = GoInstallation.files();
    IntStream.range(0, files.size() / STEP)
        .parallel()
        .forEach(i -> TreeInvariants.check(parse(files.get(i * STEP))));
  }

  @Test
  void failOnChildrenOutsideTheirParent() {
    Ident name = new Ident(4, 9, "x");
    assertFails(new VarDecl(0, 6, List.of(new VarSpec(4, 6, List.of(name), null, List.of()))));
  }

  @Test
  void failOnSiblingsOutOfOrder() {
    Ident first = new Ident(7, 8, "y");
    Ident second = new Ident(4, 5, "x");
    assertFails(
        new VarDecl(0, 9, List.of(new VarSpec(4, 9, List.of(first, second), null, List.of()))));
  }

  @Test
  void failOutsideTheFile() {
    assertFails(new BadDecl(0, 11));
    assertFails(new BadDecl(-1, 3));
    assertFails(new BadDecl(3, 2));
    assertFails(file(List.of(), List.of(), List.of(new SyntaxError(11, "x"))));
    assertFails(file(List.of(), List.of(), List.of(new SyntaxError(1, " "))));
    assertFails(file(List.of(), List.of(new Comment(0, 3, false)), List.of()));
  }

  private static void assertFails(Decl decl) {
    assertFails(file(List.of(decl), List.of(), List.of()));
  }

  private static void assertFails(GoFile file) {
    assertThrows(AssertionError.class, () -> TreeInvariants.check(file));
  }

  private static GoFile file(List<Decl> decls, List<Comment> comments, List<SyntaxError> errors) {
    return new GoFile(SourceText.of("x.go", "0123456789"), null, decls, comments, errors);
  }

  private static GoFile parse(Path file) {
    try {
      return Parser.parse(SourceText.read(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
