package org.goboundaries.flow.recovery;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.PackageName;

/** What a function does besides guarding itself. */
final class Work {
  private static final Set<String> HARMLESS =
      Set.of("append", "cap", "complex", "imag", "len", "max", "min", "new", "print", "println");
  private static final Set<String> PRINTING = Set.of("fmt", "log", "log/slog", "runtime/debug");

  private final FileRecovery file;
  private final Map<Block, Last> last = new IdentityHashMap<>();

  Work(FileRecovery file) {
    this.file = file;
  }

  /**
   * Whether something that can panic follows an offset in a body. Printing doesn't count: a guard
   * may report that it was there.
   */
  boolean mayPanicAfter(Block body, int offset) {
    return last.computeIfAbsent(body, this::last).mayPanic() >= offset;
  }

  /** Whether the builtin panic is called behind an offset of a body. */
  boolean panicsAfter(Block body, int offset) {
    return last.computeIfAbsent(body, this::last).panics() >= offset;
  }

  /** Looked for once: a body may ask for each of its thousand defer statements. */
  private Last last(Block body) {
    int[] found = {-1, -1};
    Walk.tree(
        body,
        node -> {
          found[0] = mayPanic(node) ? Math.max(found[0], node.start()) : found[0];
          found[1] = isPanic(node) ? Math.max(found[1], node.start()) : found[1];
          return !(node instanceof FuncLit) && !(node instanceof GoStmt);
        });
    return new Last(found[0], found[1]);
  }

  private boolean isPanic(Node node) {
    return node instanceof CallExpr call && isBuiltin(call.function(), Set.of("panic"));
  }

  private boolean mayPanic(Node node) {
    if (node instanceof CallExpr call) {
      return !isBuiltin(call.function(), HARMLESS) && !isPrinting(call.function());
    }
    if (node instanceof SelectorExpr selector) {
      return importPath(selector).isEmpty();
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
    return ParenExpr.strip(function) instanceof Ident name
        && builtins.contains(name.name())
        && file.answers(name).symbol(name) instanceof Builtin;
  }

  private boolean isPrinting(Expr function) {
    return ParenExpr.strip(function) instanceof SelectorExpr selector
        && PRINTING.contains(importPath(selector));
  }

  /** The package before a qualified name; empty for other selectors. */
  private String importPath(SelectorExpr selector) {
    return selector.operand() instanceof Ident ident
            && file.answers(ident).symbol(ident) instanceof PackageName name
        ? name.path()
        : "";
  }

  /** Byte offsets of the last node that can panic, and of the last that does; -1 for none. */
  private record Last(int mayPanic, int panics) {}
}
