package org.goboundaries.flow.guards;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A place that is assigned.
 *
 * @param statement the assignment or declaration
 * @param place what is assigned, without parentheses
 * @param variable the variable; null for fields, elements, what a pointer leads to, and the blank
 *     identifier
 */
public record Assigned(Node statement, Expr place, @Nullable Variable variable) {
  /** Whether it is gone when the functions that know it have returned. */
  public boolean isLocal() {
    boolean isBlank = place instanceof Ident name && name.name().equals("_");
    return isBlank || (variable != null && variable.isLocal());
  }

  /** Whether it is what a pointer leads to. */
  public boolean isThroughPointer() {
    return place instanceof StarExpr;
  }

  /** Whether it is a variable that is declared in a function, literals in that included. */
  public boolean isIn(Code code) {
    return variable != null && code.declares(variable);
  }
}
