package org.goboundaries.syntax;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.LineTable;

/**
 * Finds the comments that cmd/cgo reads as C: those of the specification {@code "C"}, or of its
 * declaration where it stands alone in it, each group ending on the line before.
 */
final class Preambles {
  private Preambles() {}

  static List<CgoPreamble> of(GoFile file) {
    List<CgoPreamble> found = new ArrayList<>();
    for (Decl decl : file.declarations()) {
      if (decl instanceof ImportDecl imports) {
        for (ImportSpec spec : imports.specs()) {
          if (spec.path().equals("C")) {
            found.add(new CgoPreamble(spec, comments(file, imports, spec)));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<Comment> comments(GoFile file, ImportDecl decl, ImportSpec spec) {
    List<Comment> own = groupBefore(file, spec.start());
    return own.isEmpty() && decl.specs().size() == 1 ? groupBefore(file, decl.start()) : own;
  }

  /** Comments without an empty line between them, the last on the line before the offset. */
  private static List<Comment> groupBefore(GoFile file, int offset) {
    LineTable lines = file.text().lines();
    List<Comment> group = new ArrayList<>();
    int line = lines.line(offset);
    List<Comment> before =
        file.comments().stream().takeWhile(comment -> comment.end() <= offset).toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      Comment comment = before.get(i);
      int last = lines.line(comment.end());
      if (last < line - 1 || !isOnlyTextBefore(file, comment)) {
        break;
      }
      group.add(0, comment);
      line = lines.line(comment.start());
    }
    return List.copyOf(group);
  }

  /** A comment behind code on its line belongs to that code. */
  private static boolean isOnlyTextBefore(GoFile file, Comment comment) {
    int lineStart = file.text().lines().start(file.text().lines().line(comment.start()));
    String before = file.text().substring(lineStart, comment.start()).strip();
    return before.isEmpty() || before.endsWith("*/");
  }
}
