package org.goboundaries.flow.affinity;

import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** What functions ask of a child before they start it: fields of {@code syscall.SysProcAttr}. */
final class ProcessAttributes {
  private ProcessAttributes() {}

  /** Where code gives a field a value that is not 0 or false; null where it doesn't. */
  static @Nullable Node set(Node code, String field) {
    Node[] found = {null};
    Walk.tree(
        code,
        node -> {
          found[0] = found[0] == null && isSet(node, field) ? node : found[0];
          return found[0] == null;
        });
    return found[0];
  }

  private static boolean isSet(Node node, String field) {
    return node instanceof KeyValueExpr pair
            && pair.key() instanceof Ident key
            && key.name().equals(field)
            && isOn(pair.value())
        || node instanceof AssignStmt assign
            && assign.left().get(0) instanceof SelectorExpr selector
            && selector.selector().name().equals(field)
            && isOn(assign.right().get(0));
  }

  private static boolean isOn(Expr value) {
    return !(value instanceof BasicLit)
        && !(value instanceof Ident name && name.name().equals("false"));
  }
}
