package org.goboundaries.flow;

import java.util.List;
import org.goboundaries.knowledge.StandardLibrary;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.jspecify.annotations.Nullable;

/**
 * Range loops over functions. The body of such a loop is a function of its own, which the iterator
 * calls.
 *
 * @see <a href="https://go.dev/ref/spec#For_range">For statements with range clause</a>
 */
final class Iterators {
  private final Names names;

  Iterators(Names names) {
    this.names = names;
  }

  /** Whether a loop certainly ranges over a function. */
  boolean drive(RangeStmt loop) {
    Expr operand = Nesting.bare(loop.operand());
    if (operand instanceof CallExpr call) {
      return isIterator(withoutTypes(call.function()));
    }
    return operand instanceof FuncLit || declared(withoutTypes(operand)) != null;
  }

  /** Whether the result of a function is an iterator. */
  private boolean isIterator(Expr callee) {
    if (callee instanceof SelectorExpr selector) {
      String path = names.importPath(selector.operand());
      return StandardLibrary.iterates(path, selector.selector().name());
    }
    FuncDecl function = declared(callee);
    List<Field> results = function == null ? List.of() : function.type().results();
    return results.size() == 1 && isIteratorType(results.get(0).type());
  }

  private boolean isIteratorType(Expr type) {
    Expr base = withoutTypes(type);
    return base instanceof FuncType
        || names.isQualified(base, "iter", "Seq")
        || names.isQualified(base, "iter", "Seq2");
  }

  private static Expr withoutTypes(Expr expression) {
    Expr bare = Nesting.bare(expression);
    return bare instanceof IndexExpr instance ? Nesting.bare(instance.operand()) : bare;
  }

  private @Nullable FuncDecl declared(Expr name) {
    Declaration declaration = names.declaration(name);
    return declaration != null && declaration.by() instanceof FuncDecl function ? function : null;
  }
}
