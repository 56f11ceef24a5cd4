package org.goboundaries.flow;

import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.Walk;

/** What a function does besides guarding itself. */
final class Work {
  private static final Set<String> HARMLESS =
      Set.of("append", "cap", "complex", "imag", "len", "max", "min", "new", "print", "println");
  private static final Set<String> PRINTING = Set.of("fmt", "log", "log/slog", "runtime/debug");

  private final Names names;

  Work(Names names) {
    this.names = names;
  }

  /**
   * Whether something that can panic follows an offset in a body. Printing doesn't count: a guard
   * may report that it was there.
   */
  boolean mayPanicAfter(Node body, int offset) {
    return any(body, node -> node.start() >= offset && mayPanic(node));
  }

  /** Whether the builtin panic is called behind an offset of a body. */
  boolean panicsAfter(Node body, int offset) {
    return any(
        body,
        node ->
            node.start() >= offset
                && node instanceof CallExpr call
                && isBuiltin(call.function(), Set.of("panic")));
  }

  private static boolean any(Node body, Predicate<Node> condition) {
    boolean[] found = {false};
    Walk.tree(
        body,
        node -> {
          found[0] = found[0] || condition.test(node);
          return !found[0] && !(node instanceof FuncLit) && !(node instanceof GoStmt);
        });
    return found[0];
  }

  private boolean mayPanic(Node node) {
    if (node instanceof CallExpr call) {
      return !isBuiltin(call.function(), HARMLESS) && !isPrinting(call.function());
    }
    if (node instanceof SelectorExpr selector) {
      return names.importPath(selector.operand()).isEmpty();
    }
    return node instanceof IndexExpr
        || node instanceof SliceExpr
        || node instanceof StarExpr
        || node instanceof TypeAssertExpr
        || node instanceof SendStmt
        || (node instanceof BinaryExpr binary && binary.operator() == Operator.QUO)
        || (node instanceof BinaryExpr rest && rest.operator() == Operator.REM);
  }

  private boolean isBuiltin(Expr function, Set<String> builtins) {
    return Nesting.bare(function) instanceof Ident name
        && builtins.contains(name.name())
        && names.declaration(name) == null;
  }

  private boolean isPrinting(Expr function) {
    return Nesting.bare(function) instanceof SelectorExpr selector
        && PRINTING.contains(names.importPath(selector.operand()));
  }
}
