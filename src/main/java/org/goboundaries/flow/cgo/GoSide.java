package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** What the Go files of a package have to do with C. */
final class GoSide {
  private static final String EXPORT = "//export ";

  private final List<GoFile> files = new ArrayList<>();
  private final Map<String, List<GoCall>> calls = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> exports = new HashSet<>();

  GoSide(List<GoFile> all) {
    for (GoFile file : all) {
      if (file.imports().stream().anyMatch(spec -> spec.path().equals("C"))) {
        files.add(file);
        readCalls(file);
        readExports(file);
      }
    }
  }

  private void readCalls(GoFile file) {
    GoLoops loops = new GoLoops(file.declarations());
    Walk.file(
        file,
        node -> {
          if (node instanceof Ident ident) {
            names.add(ident.name());
          } else if (node instanceof CallExpr call) {
            readCall(file, call, loops);
          }
          return true;
        });
  }

  private void readCall(GoFile file, CallExpr call, GoLoops loops) {
    String name = calledInC(call);
    if (name != null) {
      GoCall found = new GoCall(file, call, loops.isUsed(call), loops.isRetried(call));
      calls.computeIfAbsent(name, key -> new ArrayList<>()).add(found);
    }
  }

  /** The function of C that a call names; null where it names none. */
  static @Nullable String calledInC(CallExpr call) {
    return nameInC(call.function());
  }

  /** The name of C that an expression is; null where it is none. */
  static @Nullable String nameInC(Expr expression) {
    return expression instanceof SelectorExpr selector
            && selector.operand() instanceof Ident object
            && object.name().equals("C")
        ? selector.selector().name()
        : null;
  }

  private void readExports(GoFile file) {
    for (Comment comment : file.comments()) {
      String text = file.text().substring(comment.start(), comment.end());
      if (text.startsWith(EXPORT)) {
        exports.add(text.substring(EXPORT.length()).strip());
      }
    }
  }

  /** The files that import C. */
  List<GoFile> files() {
    return files;
  }

  /** The calls of each C function, in the order of the text. */
  Map<String, List<GoCall>> calls() {
    return calls;
  }

  /** Whether C can call a Go function by this name. */
  boolean exports(String name) {
    return exports.contains(name);
  }

  /** Whether a name stands anywhere in the Go of the files. */
  boolean mentions(String name) {
    return names.contains(name);
  }
}
