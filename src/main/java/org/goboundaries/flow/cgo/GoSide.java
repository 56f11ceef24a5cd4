package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;

/** What the Go files of a package have to do with C. */
final class GoSide {
  private static final String EXPORT = "//export ";

  private final List<GoFile> files = new ArrayList<>();
  private final Map<String, CPath> calls = new LinkedHashMap<>();
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
    Set<CallExpr> unused = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.file(
        file,
        node -> {
          if (node instanceof Ident ident) {
            names.add(ident.name());
          } else if (node instanceof ExprStmt statement
              && statement.expression() instanceof CallExpr call) {
            unused.add(call);
          } else if (node instanceof CallExpr call) {
            readCall(file, call, !unused.contains(call));
          }
          return true;
        });
  }

  /** One whose result counts is told of before others. */
  private void readCall(GoFile file, CallExpr call, boolean used) {
    if (call.function() instanceof SelectorExpr selector
        && selector.operand() instanceof Ident object
        && object.name().equals("C")) {
      CPath path = new CPath(file, call, used, List.of());
      calls.merge(selector.selector().name(), path, (old, next) -> old.used() ? old : next);
    }
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

  /** The first call of each C function. */
  Map<String, CPath> calls() {
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
