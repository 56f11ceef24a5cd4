package org.goboundaries.flow.access;

import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;

/** Another view of a mutex, by which it is locked for reading: {@code mu.RLocker()}. */
public final class ReadView {
  private ReadView() {}

  /** Whether an expression is one. */
  public static boolean is(Expr expr) {
    return expr instanceof CallExpr call
        && call.arguments().isEmpty()
        && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        && selector.selector().name().equals("RLocker");
  }

  /** The mutex behind it. */
  public static Expr mutex(Expr view) {
    return ((SelectorExpr) ParenExpr.strip(((CallExpr) view).function())).operand();
  }
}
