package org.goboundaries.cgo;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CgoPreamble;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;

/**
 * C as it lies in a file: all of it, or the comments of a preamble without their signs.
 *
 * @param source the file
 * @param pieces where the C is, in order; a line ends between two pieces
 */
public record CText(SourceText source, CDialect dialect, List<Piece> pieces) {
  /** From one byte up to but not including another. */
  public record Piece(int start, int end) {}

  /** A whole file, its language known by its name. */
  public static CText of(SourceText source) {
    CDialect dialect = CDialect.of(source.path());
    return new CText(source, dialect, List.of(new Piece(0, source.length())));
  }

  /** The preamble of an import of C, as cmd/cgo hands it to the C compiler. */
  public static CText of(GoFile file, CgoPreamble preamble) {
    List<Piece> pieces =
        preamble.comments().stream().map(comment -> piece(file.text(), comment)).toList();
    return new CText(file.text(), CDialect.C, pieces);
  }

  private static Piece piece(SourceText text, Comment comment) {
    boolean block = text.bytes()[comment.start() + 1] == '*';
    int end = comment.end() - (block ? 2 : 0);
    return new Piece(comment.start() + 2, Math.max(comment.start() + 2, end));
  }
}
