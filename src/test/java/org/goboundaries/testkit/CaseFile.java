package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.cgo.CComment;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;

/**
 * A file of a case with all comments in it: those of C in a preamble, too.
 *
 * @param text the file
 * @param comments in the order of the text
 */
record CaseFile(SourceText text, List<Comment> comments) {
  /** A Go file, which must be valid, or one in C. */
  static CaseFile of(SourceText text) {
    if (!text.path().endsWith(".go")) {
      return new CaseFile(text, comments(CText.of(text)));
    }
    GoFile file = Parser.parse(text);
    assertEquals(List.of(), file.errors(), () -> text.path() + " must be valid Go");
    return of(file);
  }

  static CaseFile of(GoFile file) {
    List<Comment> all = new ArrayList<>(file.comments());
    file.preambles().forEach(preamble -> all.addAll(comments(CText.of(file, preamble))));
    all.sort(Comparator.comparingInt(Comment::start));
    return new CaseFile(file.text(), List.copyOf(all));
  }

  private static List<Comment> comments(CText text) {
    CFile file = CReader.read(text, CPlatform.USUAL);
    return file.comments().stream().map(comment -> comment(text.source(), comment)).toList();
  }

  private static Comment comment(SourceText text, CComment comment) {
    boolean block = text.bytes()[comment.start() + 1] == '*';
    return new Comment(comment.start(), comment.end(), block);
  }
}
