package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** The calls of the builtin recover in a file, and which function each belongs to. */
final class RecoverCalls {
  private final List<CallExpr> all;
  private final Map<Node, CallExpr> firstIn = new IdentityHashMap<>();

  /** For loops over something else: the loop over an iterator around them. */
  private final Map<RangeStmt, @Nullable RangeStmt> driven = new IdentityHashMap<>();

  private final FileFlow flow;

  /** Keeps those of the calls that are the builtin as far as the file tells. */
  RecoverCalls(List<CallExpr> calls, FileFlow flow) {
    this.flow = flow;
    this.all =
        calls.stream().filter(call -> flow.names().declaration(call.function()) == null).toList();
    for (CallExpr call : all) {
      Node function = flow.functionAround(call);
      if (function != null && isPlain(call) && loopBody(call) == null) {
        firstIn.putIfAbsent(function, call);
      }
    }
  }

  /** Every {@code recover()} in the order of the text, whatever the name stands for. */
  static List<CallExpr> written(GoFile file) {
    List<CallExpr> found = new ArrayList<>();
    Occurrences name = new Occurrences(file.text(), "recover");
    if (name.anywhere()) {
      file.declarations().stream().filter(name::in).forEach(decl -> add(decl, found));
    }
    return found;
  }

  private static void add(Decl declaration, List<CallExpr> found) {
    Walk.tree(
        declaration,
        node -> {
          if (node instanceof CallExpr call && isWritten(call)) {
            found.add(call);
          }
          return true;
        });
  }

  List<CallExpr> all() {
    return all;
  }

  /** The first call that a function makes itself, not by a loop body, defer or go. */
  @Nullable CallExpr firstIn(Node function) {
    return firstIn.get(function);
  }

  /** Whether a call is neither the one of a defer statement nor of a go statement. */
  boolean isPlain(CallExpr call) {
    Node parent = flow.nesting().place(call).parent();
    return !(parent instanceof DeferStmt) && !(parent instanceof GoStmt);
  }

  /** The loop over an iterator whose body makes the call. */
  @Nullable RangeStmt loopBody(CallExpr call) {
    RangeStmt loop = flow.nesting().place(call).loop();
    List<RangeStmt> passed = new ArrayList<>();
    while (loop != null && !driven.containsKey(loop) && !flow.iterators().drive(loop)) {
      passed.add(loop);
      loop = flow.nesting().place(loop).loop();
    }
    RangeStmt found = driven.containsKey(loop) ? driven.get(loop) : loop;
    passed.forEach(inner -> driven.put(inner, found));
    return found;
  }

  private static boolean isWritten(CallExpr call) {
    return call.arguments().isEmpty()
        && Nesting.bare(call.function()) instanceof Ident name
        && name.name().equals("recover");
  }
}
