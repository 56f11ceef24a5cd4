package org.goboundaries.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments that cmd/cgo reads as C: the documentation of an import {@code "C"} in
 * parentheses, or of its declaration where it stands alone in it.
 */
final class Preambles {
  private Preambles() {}

  static List<CgoPreamble> of(GoFile file) {
    DocComments documentation = new DocComments(file);
    List<CgoPreamble> found = new ArrayList<>();
    for (Decl decl : file.declarations()) {
      if (decl instanceof ImportDecl imports) {
        for (ImportSpec spec : imports.specs()) {
          if (spec.path().equals("C")) {
            found.add(new CgoPreamble(spec, comments(file, documentation, imports, spec)));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<Comment> comments(
      GoFile file, DocComments documentation, ImportDecl decl, ImportSpec spec) {
    List<Comment> own =
        isInParentheses(file, decl) ? documentation.before(spec.start()) : List.of();
    return own.isEmpty() && decl.specs().size() == 1 ? documentation.before(decl.start()) : own;
  }

  private static boolean isInParentheses(GoFile file, ImportDecl decl) {
    return file.text().bytes()[decl.end() - 1] == ')';
  }
}
