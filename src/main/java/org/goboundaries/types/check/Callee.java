package org.goboundaries.types.check;

import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.jspecify.annotations.Nullable;

/** The name in what is called. */
final class Callee {
  private Callee() {}

  /** The identifier that names a called function, through parentheses and type arguments. */
  static @Nullable Ident name(Expr function) {
    Expr expr = ParenExpr.strip(function);
    if (expr instanceof IndexExpr index) {
      expr = ParenExpr.strip(index.operand());
    }
    if (expr instanceof SelectorExpr selector) {
      return selector.selector();
    }
    return expr instanceof Ident ident ? ident : null;
  }
}
