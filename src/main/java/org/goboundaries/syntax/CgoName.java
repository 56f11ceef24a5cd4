package org.goboundaries.syntax;

import org.jspecify.annotations.Nullable;

/** Names of C in Go: {@code C.poll}. */
public final class CgoName {
  private CgoName() {}

  /** The name of C that an expression is; null where it is none. */
  public static @Nullable String of(Expr expression) {
    return expression instanceof SelectorExpr selector
            && selector.operand() instanceof Ident object
            && object.name().equals("C")
        ? selector.selector().name()
        : null;
  }
}
