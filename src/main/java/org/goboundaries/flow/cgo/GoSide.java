package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.interruptions.GoCallers;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Walk;

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
    Set<Expr> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.file(
        file,
        node -> {
          dropped.addAll(GoCallers.dropped(node));
          if (node instanceof Ident ident) {
            names.add(ident.name());
          } else if (node instanceof CallExpr call) {
            add(file, call, !dropped.contains(call));
          }
          return true;
        });
  }

  private void add(GoFile file, CallExpr call, boolean isUsed) {
    String name = CgoName.of(call.function());
    if (name != null) {
      GoCall found = new GoCall(file, call, name, isUsed);
      calls.computeIfAbsent(name, key -> new ArrayList<>()).add(found);
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

  /** The calls of C; those whose result counts come first. */
  List<GoCall> calls() {
    return calls.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(call -> !call.isUsed()))
        .toList();
  }

  /** What C calls functions of Go. */
  Set<String> exports() {
    return exports;
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
