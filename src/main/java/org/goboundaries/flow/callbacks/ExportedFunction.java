package org.goboundaries.flow.callbacks;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/**
 * A function of Go that C can call.
 *
 * @param name what C calls it
 * @param code the function
 */
public record ExportedFunction(String name, Code code) {
  private static final String EXPORT = "//export ";

  /** Those of a file, in the order of the text; none where the comments speak to another tool. */
  public static List<ExportedFunction> in(GoFile file, CallGraph graph) {
    List<ExportedFunction> found = new ArrayList<>();
    if (file.imports().stream().noneMatch(spec -> spec.path().equals("C"))) {
      return found;
    }
    for (Comment comment : file.comments()) {
      String text = file.text().substring(comment.start(), comment.end());
      FuncDecl declared = text.startsWith(EXPORT) ? declaredBelow(file, comment) : null;
      Code code = declared == null ? null : graph.code(declared);
      if (code != null) {
        found.add(new ExportedFunction(text.substring(EXPORT.length()).strip(), code));
      }
    }
    return found;
  }

  /** The function that a comment stands right above. */
  private static @Nullable FuncDecl declaredBelow(GoFile file, Comment comment) {
    for (Decl declaration : file.declarations()) {
      if (declaration.start() > comment.end()) {
        return declaration instanceof FuncDecl function && isNear(file, comment, function)
            ? function
            : null;
      }
    }
    return null;
  }

  private static boolean isNear(GoFile file, Comment comment, FuncDecl function) {
    return !file.text().substring(comment.end(), function.start()).contains("\n\n");
  }

  /** The function as a step. */
  public Step step() {
    return Step.at(code, code.head(), "C can call it");
  }
}
